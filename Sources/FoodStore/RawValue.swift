import FoodModel
import GRDB
import GRDBSQLite

/// What a parameter of a ``RawStatement`` takes.
protocol RawValue {
    /// Binds to the 1-based parameter; SQLite's result code.
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt
}

extension Int: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        sqlite3_bind_int64(statement, index, Int64(self))
    }
}

extension Bool: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        sqlite3_bind_int(statement, index, self ? 1 : 0)
    }
}

extension Double: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        sqlite3_bind_double(statement, index, self)
    }
}

extension String: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        // SQLITE_TRANSIENT, which Swift does not import: SQLite copies the bytes at once.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        return sqlite3_bind_text(statement, index, self, CInt(utf8.count), copied)
    }
}

extension [UInt8]: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        return sqlite3_bind_blob(statement, index, self, CInt(count), copied)
    }
}

extension Nutrient: RawValue {
    /// Binds the tag.
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        let tag = Self.tags[Int(rawValue)]
        return sqlite3_bind_text(statement, index, tag.baseAddress, CInt(tag.count), nil)
    }

    /// The tags in memory that is never freed, so that SQLite need not copy them; by raw value.
    nonisolated(unsafe) private static let tags = allCases.map { nutrient in
        let tag = UnsafeMutableBufferPointer<CChar>.allocate(capacity: nutrient.tag.utf8.count)
        _ = tag.initialize(from: nutrient.tag.utf8.map(CChar.init(bitPattern:)))
        return UnsafeBufferPointer(tag)
    }
}

extension Optional: RawValue where Wrapped: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        guard let self else { return sqlite3_bind_null(statement, index) }
        return self.bind(to: statement, at: index)
    }
}
