public import FoodModel
import GRDB

extension FoodDatabase: FoodCatalogue {
    /// Every food that is shown, briefly, for an index of names.
    public func listings() throws -> [FoodListing] {
        try read { try listings($0) }
    }

    /// Every food that is shown, in the order of the rows.
    func listings(_ db: Database) throws -> [FoodListing] {
        let rows = try RawStatement(
            db,
            "SELECT id, name, class, is_dish FROM food WHERE NOT is_hidden ORDER BY row"
        )
        try rows.bind()
        var listings: [FoodListing] = []
        listings.reserveCapacity(8192)
        while try rows.next() { listings.append(try listing(rows)) }
        return listings
    }

    /// By each further id that a shown food goes by, the id that it is listed under.
    public func otherIDs() throws -> [FoodID: FoodID] {
        try read { db in
            let rows = try RawStatement(
                db,
                """
                SELECT alias.id, food.id FROM food_alias_id AS alias JOIN food ON food.row = alias.food
                    WHERE NOT is_hidden ORDER BY food.row DESC
                """
            )
            try rows.bind()
            var ids: [FoodID: FoodID] = [:]
            while try rows.next() {
                if let other = FoodID(rows.text(0)), let id = FoodID(rows.text(1)) {
                    ids[other] = id
                }
            }
            return ids
        }
    }

    /// The food with `id`, as its own or as one of its others; nil where there is none.
    public func food(_ id: FoodID) throws -> Food? {
        try read { db in
            let rows = try RawStatement(
                db,
                """
                SELECT row, id, name, class, edition FROM food WHERE row = coalesce(
                    (SELECT row FROM food WHERE id = ?1 AND NOT is_hidden),
                    (SELECT min(row) FROM food JOIN food_alias_id AS alias ON alias.food = row
                        WHERE alias.id = ?1 AND NOT is_hidden))
                """
            )
            try rows.bind(id.description)
            guard try rows.next() else { return nil }
            let row = rows.integer(0)
            return Food(
                id: try self.id(rows, 1),
                otherIDs: try otherIDs(of: row, db),
                name: rows.text(2),
                foodClass: rows.optionalText(3).map(FoodClass.Key.init),
                composition: try composition(of: row, db),
                portions: try portions(of: row, db),
                edition: rows.text(4)
            )
        }
    }

    public func statistics(of foodClass: FoodClass.Key?) throws -> ClassStatistics {
        try read { db in
            let rows = try RawStatement(
                db,
                "SELECT nutrient, count, p1, median, p99 FROM class_statistics WHERE class = ?"
            )
            try rows.bind(foodClass.storedName)
            var statistics = ClassStatistics()
            while try rows.next() {
                guard let nutrient = Nutrient(tag: rows.text(0)) else { continue }
                statistics.distributions[nutrient] = Distribution(
                    count: rows.integer(1),
                    p1: rows.real(2),
                    median: rows.real(3),
                    p99: rows.real(4)
                )
            }
            return statistics
        }
    }

    /// Every edition that a food or a figure of the database names, by key.
    public func editions() throws -> [Edition] {
        try read { db in
            let rows = try RawStatement(
                db,
                "SELECT key, title, publisher, release, licence, checksum FROM edition ORDER BY key"
            )
            try rows.bind()
            var editions: [Edition] = []
            while try rows.next() {
                editions.append(
                    Edition(
                        key: rows.text(0),
                        title: rows.text(1),
                        publisher: rows.text(2),
                        release: rows.text(3),
                        licence: rows.text(4),
                        checksum: rows.text(5)
                    )
                )
            }
            return editions
        }
    }

    /// The listing in the first four columns: id, name, class, whether it is a dish.
    func listing(_ rows: RawStatement) throws -> FoodListing {
        FoodListing(
            id: try id(rows, 0),
            name: rows.text(1),
            foodClass: rows.optionalText(2).map(FoodClass.Key.init),
            isDish: rows.integer(3) == 1
        )
    }

    private func otherIDs(of food: Int, _ db: Database) throws -> [FoodID] {
        let rows = try RawStatement(db, "SELECT id FROM food_alias_id WHERE food = ?")
        try rows.bind(food)
        var ids: [FoodID] = []
        while try rows.next() { ids.append(try id(rows, 0)) }
        return ids
    }

    /// A nutrient that this Osteon does not know is not read: a later one wrote it.
    private func composition(of food: Int, _ db: Database) throws -> Composition {
        let rows = try RawStatement(
            db,
            """
            SELECT nutrient, low, point, high, kind, edition, detail
            FROM figure JOIN figure_source ON figure_source.row = source WHERE food = ?
            """
        )
        try rows.bind(food)
        var composition = Composition()
        while try rows.next() {
            guard let nutrient = Nutrient(tag: rows.text(0)) else { continue }
            guard let estimate = Estimate(checking: rows.real(1), rows.real(2), rows.real(3)),
                let kind = FigureKind(rawValue: rows.text(4))
            else { throw StoreError.damaged(path: path, reason: "a figure is not one") }
            let provenance = Provenance(edition: rows.text(5), detail: rows.text(6))
            composition[nutrient] = Figure(estimate, kind, provenance)
        }
        return composition
    }

    private func portions(of food: Int, _ db: Database) throws -> [Portion] {
        let rows = try RawStatement(
            db,
            "SELECT amount, unit, modifier, grams FROM portion WHERE food = ? ORDER BY position"
        )
        try rows.bind(food)
        var portions: [Portion] = []
        while try rows.next() {
            portions.append(
                Portion(
                    amount: rows.real(0),
                    unit: rows.text(1),
                    modifier: rows.text(2),
                    grams: rows.real(3)
                )
            )
        }
        return portions
    }

    private func id(_ rows: RawStatement, _ column: CInt) throws(StoreError) -> FoodID {
        // By bytes, not characters: a listing of all foods spends much of its time here.
        guard let bytes = rows.bytes(column), let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        else {
            throw .damaged(path: path, reason: "\"\(rows.text(column))\" is not a food's id")
        }
        return FoodID(
            source: String(decoding: bytes[..<colon], as: UTF8.self),
            code: String(decoding: bytes[(colon + 1)...], as: UTF8.self)
        )
    }
}
