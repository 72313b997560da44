extension Golden {
    struct Expected: Decodable {
        let pral: [AcidLoadRow]
        let heaney: [[Double]]
        let g: [[Double]]
        let gMeal: Double
        let gDay: Double
        let index: [IndexRow]
        let dairyMeasured: [String: Double]
        let taz: [[Double]]
        let zincRequirement: [[Double]]
        let scores: [ScoreRow]
        let dayUngrouped: Ungrouped
        let pointsBrought: [String: Double]
        let energyGuard: EnergyGuard
        let energyVariant: [EnergyVariantRow]
        let energyVariantParts: [EnergyVariantParts]
        let intervals: [IntervalRow]
        let penalties: [PenaltyRow]
        let edges: [EdgeRow]
        let supplements: [SupplementRow]
        let safetyGate: [SafetyGateRow]
        let sittings: [SittingRow]
        let splitting1200: [Double]
        let polyphenols: [PolyphenolRow]
        let referenceWeight: [ReferenceWeightRow]
        let man: Man
        let protein1_0: [String: Double]
        let words: [WordRow]
    }

    struct AcidLoadRow: Decodable {
        let inputs: [Double]
        let food: String
        let expect: Double
    }

    struct IndexRow: Decodable {
        let food: String
        let load, percent, expect: Double
    }

    struct ScoreRow: Decodable {
        let id, intake: String
        let share: GoldenShare
        let day: Bool
        let expect: Parts
    }

    struct Parts: Decodable {
        let absorbed: Double
        let A: [String: Double]
        let benefit: Double
        let penalties: [String: Double]
        let score, core: Double
    }

    struct Ungrouped: Decodable { let absorbed, score: Double }

    struct EnergyGuard: Decodable { let kcal, E, score: Double }

    struct EnergyVariantRow: Decodable {
        let intake: String
        let divideBy: Double
        let expect: Double?
    }

    struct EnergyVariantParts: Decodable {
        let intake: String
        let core: Double?
        let A: [String: Double]?
        let penalties: [String: Double]?
        let score: Double?
    }

    struct IntervalRow: Decodable {
        struct Cause: Decodable {
            let cause: String
            let point: GoldenIntake
            let levels: [GoldenIntake]
        }

        struct Expected: Decodable {
            let point: Double?
            let likely, bounds: [Double]
            let coverage: Double
            let d: [String: [Double]]
        }

        let id: String
        let base: GoldenIntake
        let share: GoldenShare
        let causes: [Cause]
        let expect: Expected
    }

    struct PenaltyRow: Decodable {
        let intake: GoldenIntake
        let share: GoldenShare
        let day: Bool
        let expect: [String: Double]
        let total: Double
    }

    struct EdgeRow: Decodable {
        let intake: GoldenIntake
        let share: GoldenShare
        let day: Bool
        let score: Double
    }

    struct SupplementRow: Decodable {
        let add: String?
        let foodOnly, withSupplements, absorbed: Double?
        let flagged: [String]?
    }

    struct SafetyGateRow: Decodable {
        let add: String?
        let flagged: [String]?
        let dayRetinol: Double?
        let score: Double
        let notThis: Double?
        let band: String?
    }

    struct SittingRow: Decodable {
        let foods: [[Double]]
        let absorbed: Double
    }

    struct PolyphenolRow: Decodable {
        let classes: [String: Double]
        let share, expect: Double
    }

    struct ReferenceWeightRow: Decodable {
        let kg, height, expect, proteinAt1_0, proteinAt1_2: Double
    }

    struct Man: Decodable {
        let intake: String
        let A: [String: Double]
        let score: Double
    }

    struct WordRow: Decodable {
        struct Words: Decodable {
            let printed: Double
            let tenths: Int
            let band: String
        }

        let score: Double
        let limitExceeded: Bool
        let expect: Words
    }
}
