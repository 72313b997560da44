/// A database that holds the shipped foods, and what to tell the person about it.
public struct OpenedDatabase: Sendable {
    public let database: FoodDatabase
    public let warning: StoreWarning?

    /// The database at `path` with the shipped table whose checksum is `checksum`.
    ///
    /// The table is asked for only where the file does not hold it: when there is no file yet, or
    /// another edition was shipped before. It is then replaced in one transaction, so that a user's
    /// own editions stay, a process that is killed leaves what was there, and two processes that
    /// start at once both find it whole. Where the file cannot be used, the table is in memory.
    ///
    /// - Throws: ``StoreError`` for a file that is damaged, newer or not Osteon's, which is not
    ///   touched; and what `table` throws.
    public init(
        at path: String,
        checksum: String,
        table: () throws -> ShippedTable
    ) throws {
        do {
            let database = try FoodDatabase(at: path)
            try database.ship(checksum, table)
            self.database = database
            warning = nil
        } catch StoreError.unavailable(let path, let reason) {
            database = try FoodDatabase()
            try database.ship(checksum, table)
            warning = .inMemory(path: path, reason: reason)
        }
    }
}
