public import FoodModel
import GRDB

extension FoodDatabase {
    /// Lets `read` fill a sink, in one transaction: each edition that it begins takes the place of
    /// what the user imported of the same source before.
    ///
    /// - Returns: The editions that were imported.
    /// - Throws: ``StoreError``, or what `read` throws; the database is then as it was.
    @discardableResult
    public func importFoods(
        _ options: ImportOptions,
        findings: @escaping (Finding) -> Void = { _ in },
        from read: (any FoodSink) throws -> Void
    ) throws -> [ImportedEdition] {
        var editions: [ImportedEdition] = []
        try uncheckedTransaction { db in
            let importer = try FoodImporter(db, options, findings)
            try read(importer)
            editions = try importer.finish()
            return options.isTrial ? .rollback : .commit
        }
        return editions
    }

    /// What was imported, by the editions' keys.
    public func imports() throws -> [ImportedEdition] { try read(ImportedEditions.all) }

    /// Removes what was imported of a source, named by itself or by its edition's key.
    ///
    /// - Returns: The edition, or nil where none is called so.
    public func removeImport(_ name: String) throws -> ImportedEdition? {
        var removed: ImportedEdition?
        try write { db in
            removed = try ImportedEditions.all(db).first {
                $0.edition.key == name || $0.edition.source == name
            }
            guard let removed else { return }
            try ImportedEditions.remove(db, source: removed.edition.source)
            try FoodWriter(db, areShipped: false).finish()
            try SharedFoods.hideOlder(db)
            try Self.forgetDerived(db)
        }
        return removed
    }
}
