import FoodModel

/// The components of CIQUAL that Osteon has a nutrient for, as one release states them.
struct CIQUALNutrients {
    /// By `const_code`; nil for a component that Osteon has no nutrient for.
    private var stated = CodeTable<StatedNutrient?>()

    /// Notes the component `code`, whose unit stands in its French name: "Calcium (mg/100 g)".
    mutating func add(
        _ code: String,
        named name: String,
        at location: SourceLocation,
        _ findings: inout [Finding]
    ) {
        let key = Array(code.utf8)[...]
        stated[key] = .some(nil)
        guard let nutrient = Self.codes.nutrient(code)?.nutrient else { return }
        if let unit = Self.unit(in: name), let known = Self.codes.stated(code, in: unit) {
            stated[key] = known
        } else {
            findings.append(
                Finding(
                    .warning,
                    at: location,
                    text: name,
                    "\"\(name)\" does not say how much \(nutrient.name) per 100 g is meant; "
                        + "its figures were left out"
                )
            )
        }
    }

    /// What `code` states; nil where the release does not define it.
    subscript(code: ArraySlice<UInt8>) -> StatedNutrient?? { stated[code] }

    /// The unit in the last parentheses of a component's name, where it is one per 100 g.
    ///
    /// The English name of vitamin A's activity has "µg/100mg", a misprint: the French one, and
    /// every figure, is per 100 g.
    static func unit(in name: String) -> NutrientUnit? {
        guard let opening = name.lastIndex(of: "("), name.last == ")" else { return nil }
        let parts = name[name.index(after: opening)...].dropLast().split(separator: "/")
        guard parts.count == 2 else { return nil }
        let basis = parts[1].filter { !$0.isWhitespace }
        guard basis == "100g" || basis == "100mg" else { return nil }
        return NutrientUnit(symbol: parts[0])
    }

    /// The components of each nutrient, the preferred one first.
    ///
    /// Protein by Jones' factors (25000), not by 6.25 for all foods; energy by the regulation that
    /// labels follow. Vitamin E is α-tocopherol where no sum of activities is given.
    private static let codes = NutrientCodes([
        .energy: ["328", "327"], .water: ["400"], .protein: ["25000"], .fat: ["40000"],
        .saturatedFat: ["40302"], .monounsaturatedFat: ["40303"],
        .polyunsaturatedFat: ["40304"], .carbohydrateAvailable: ["31000"], .sugars: ["32000"],
        .fibre: ["34100"], .alcohol: ["60000"], .alphaLinolenicAcid: ["41833"],
        .linoleicAcid: ["41826"], .eicosapentaenoicAcid: ["42053"],
        .docosahexaenoicAcid: ["42263"], .calcium: ["10200"], .phosphorus: ["10150"],
        .magnesium: ["10120"], .sodium: ["10110"], .potassium: ["10190"], .zinc: ["10300"],
        .iron: ["10260"], .copper: ["10290"], .manganese: ["10251"], .vitaminC: ["55100"],
        .vitaminE: ["53100", "71010"], .selenium: ["10340"], .vitaminD: ["52100"],
        .ergocalciferol: ["52200"], .cholecalciferol: ["52300"], .vitaminK1: ["54101"],
        .vitaminK2: ["54104"], .vitaminA: ["51104"], .retinol: ["51200"], .folate: ["56700"],
        .vitaminB12: ["56600"],
    ])
}

extension FigureSpelling {
    /// CIQUAL's, in all of its forms; its manual has "trace", its files "traces".
    static let ciqual = FigureSpelling(
        decimalMark: ",",
        missing: ["-"],
        traces: ["traces", "trace"]
    )
}

extension Edition {
    /// The release of CIQUAL that a file's name dates "2025_11_03"; "" for a date not given.
    static func ciqual(dated date: String) -> Edition {
        let year = String(date.prefix(4))
        return Edition(
            key: year.isEmpty ? "ciqual" : "ciqual-\(year)",
            title: "ANSES-CIQUAL food composition table" + (year.isEmpty ? "" : " \(year)"),
            publisher: "Agence nationale de sécurité sanitaire (Anses)",
            release: date.replacing("_", with: "-"),
            licence: "Licence Ouverte Etalab 2.0: cite \"Anses. \(year). "
                + "Table de composition nutritionnelle des aliments Ciqual\""
        )
    }
}
