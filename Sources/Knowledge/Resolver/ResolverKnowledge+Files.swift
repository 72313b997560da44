import FoodModel
public import MealResolver

extension ResolverKnowledge {
    /// The files it is read from, in FoodData/Resolver.
    public static let fileNames = [
        "units.tsv", "words.tsv", "densities.tsv", "helpings.tsv", "together.tsv",
        "drained.tsv",
        "supplements.tsv", "tablets.tsv", "ceilings.tsv", "nonfoods.tsv", "plates.tsv",
        "spreads.tsv", "languages.tsv",
    ]

    /// Reads the resolver's files.
    ///
    /// - Parameters:
    ///   - region: Whose cups and pints are meant.
    ///   - tagger: Tells the names in a recipe's lines; nil to read them by rules alone.
    ///   - languages: What lines of other languages are in English; nil to read the file.
    ///   - cooking: What cooking leaves and what is not eaten.
    ///   - file: The bytes of the file of a name; errors call it by that name.
    /// - Throws: An `InputError` with the place of the fault.
    public init(
        region: UnitTable.Region = .unitedStates,
        tagger: LineTagger? = nil,
        languages: Languages? = nil,
        cooking: Deferred<CookingKnowledge> = Deferred { .none },
        file: (String) throws -> [UInt8]
    ) throws {
        func table(_ name: String) throws -> ResolverTable {
            try ResolverTable(try file(name), path: name)
        }
        let densities = try table("densities.tsv").map { row in
            DensityTable.Row(
                title: try row.text("title"),
                foods: FoodWords(try row.texts("foods")),
                density: try row.requiredRange(),
                isOfWord: try !row.text("word").isEmpty
            )
        }
        let ceilings = try table("ceilings.tsv").map { row in
            (try row.nutrient("tag"), try row.requiredRange())
        }
        let words = try WordTable(try table("words.tsv"))
        let helpings = try table("helpings.tsv")
        let nonFoods = try table("nonfoods.tsv").map { row in
            (phrase: try row.text("phrase"), kind: try row.value("kind", NonFoodTable.Kind.self))
        }
        self.init(
            units: UnitTable(try table("units.tsv").map(UnitTable.Row.init), region: region),
            words: words,
            densities: DensityTable(densities),
            helpings: HelpingTable(
                try helpings.byClass(HelpingTable.Helping.init),
                unlike: try helpings.map { (try $0.texts("foods"), try HelpingTable.Helping($0)) }
                    .filter { !$0.0.isEmpty }
                    .map { (foods: FoodWords($0), helping: $1) },
                together: try table("together.tsv").byPair { try $0.requiredRange() }
            ),
            drainedShares: try table("drained.tsv").byClass { try $0.requiredRange() },
            supplements: SupplementTable(
                try table("supplements.tsv").map(SupplementTable.Row.init),
                tablets: try table("tablets.tsv").map(SupplementTable.Tablet.init)
            ),
            nonFoods: NonFoodTable(nonFoods, words: words),
            plates: PlateTable(
                try table("plates.tsv").map {
                    (names: try $0.texts("names"), foods: try $0.texts("foods"))
                },
                words: words
            ),
            spreads: try NutrientSpreads(table("spreads.tsv")),
            ceilings: ceilings.reduce(into: NutrientTable()) { $0[$1.0] = $1.1 },
            tagger: tagger,
            languages: try languages ?? Languages(table("languages.tsv")),
            cooking: cooking
        )
    }
}

extension ResolverTable.Row {
    fileprivate func requiredRange(_ prefix: String = "") throws -> Estimate {
        guard let range = try range(prefix) else {
            throw fault(prefix + "point", "the range has no point")
        }
        return range
    }

    fileprivate func nutrient(_ column: String) throws -> Nutrient {
        let tag = try text(column)
        guard let nutrient = Nutrient(tag: tag) else {
            throw fault(column, "no nutrient has the tag \"\(tag)\"")
        }
        return nutrient
    }
}

extension NutrientSpreads {
    fileprivate init(_ table: ResolverTable) throws {
        var shares = NutrientTable<Double>()
        var others = 0.0
        for row in try table.map({ $0 }) {
            guard let share = try row.number("share"), share < 1 else {
                throw row.fault("share", "the share is not a number from 0 to 1")
            }
            if try row.text("tag") == "*" {
                others = share
            } else {
                shares[try row.nutrient("tag")] = share
            }
        }
        self.init(shares, others: others)
    }
}

extension UnitTable.Row {
    fileprivate init(_ row: ResolverTable.Row) throws {
        let symbols = try row.texts("symbols")
        guard let name = symbols.first else { throw row.fault("symbols", "the unit has no symbol") }
        self.init(
            symbols: symbols,
            measure: Measure(
                name: name,
                kind: try row.value("kind", Measure.Kind.self),
                size: try row.range(),
                foods: FoodWords(try row.texts("foods"))
            ),
            region: try row.text("region").isEmpty
                ? nil : row.value("region", UnitTable.Region.self)
        )
    }
}

extension HelpingTable.Helping {
    fileprivate init(_ row: ResolverTable.Row) throws {
        self.init(
            ordinary: try row.requiredRange(),
            alongside: try row.requiredRange("alongside_"),
            isOne: try row.text("one") == "one"
        )
    }
}

extension ResolverTable {
    /// What `read` makes of each row, for every class that the row names.
    fileprivate func byClass<Value>(
        _ read: (Row) throws -> Value
    ) throws -> [FoodClass.Key: Value] {
        var values: [FoodClass.Key: Value] = [:]
        for (row, value) in try map({ ($0, try read($0)) }) {
            for key in try row.texts("classes") {
                guard values.updateValue(value, forKey: FoodClass.Key(rawValue: key)) == nil else {
                    throw row.fault("classes", "the class \"\(key)\" stands in two rows")
                }
            }
        }
        return values
    }
}

extension ResolverTable {
    /// What `read` makes of each row, for every class that the row names with every other.
    fileprivate func byPair<Value>(
        _ read: (Row) throws -> Value
    ) throws -> [HelpingTable.Pair: Value] {
        var values: [HelpingTable.Pair: Value] = [:]
        for (row, value) in try map({ ($0, try read($0)) }) {
            for first in try row.texts("classes") {
                for companion in try row.texts("with") {
                    let pair = HelpingTable.Pair(
                        first: FoodClass.Key(rawValue: first),
                        companion: FoodClass.Key(rawValue: companion)
                    )
                    guard values.updateValue(value, forKey: pair) == nil else {
                        throw row.fault(
                            "with",
                            "\"\(first)\" with \"\(companion)\" stands in two rows"
                        )
                    }
                }
            }
        }
        return values
    }
}

extension SupplementTable.Row {
    fileprivate init(_ row: ResolverTable.Row) throws {
        self.init(
            names: try row.texts("names"),
            nutrient: try row.text("tag").isEmpty ? nil : row.nutrient("tag"),
            share: try row.range() ?? Estimate(1)
        )
    }
}

extension SupplementTable.Tablet {
    fileprivate init(_ row: ResolverTable.Row) throws {
        let nutrient = try row.text("tag").isEmpty ? nil : row.nutrient("tag")
        self.init(
            names: try row.texts("names"),
            nutrient: nutrient,
            amount: try nutrient == nil ? nil : row.requiredRange()
        )
    }
}

extension WordTable {
    /// The table in `bytes`; errors call it `file`.
    convenience init(file: String, bytes: [UInt8]) throws {
        try self.init(ResolverTable(bytes, path: file))
    }

    /// Rows of a role, the words that have it, and what they stand for.
    fileprivate convenience init(_ table: ResolverTable) throws {
        var roles: [Term: RoleSet] = [:]
        var states: [Term: State] = [:]
        var sizes: [Term: Double] = [:]
        var synonyms: [(String, String)] = []
        for row in try table.map({ $0 }) {
            let words = try row.texts("words")
            switch try row.text("role") {
            case "same":
                for word in words { synonyms.append((word, try row.text("meaning"))) }
            case "state":
                let state = try row.value("meaning", State.self)
                for word in words { states[Term(word)] = state }
            case "size":
                guard let factor = try row.number("meaning") else {
                    throw row.fault("meaning", "a size has no factor")
                }
                for word in words { sizes[Term(word)] = factor }
            default:
                let role = try row.value("role", Role.self)
                for word in words { roles[Term(word), default: []].insert(role) }
            }
        }
        self.init(roles: roles, states: states, sizes: sizes, synonyms: synonyms)
    }
}
