/// What a person has that changes what a score may say; the raw value is what files and JSON call it.
public enum Condition: String, CaseIterable, Hashable, Sendable {
    case osteopenia, osteoporosis
    case kidneyDisease3 = "kidney-disease-3"
    case kidneyDisease4 = "kidney-disease-4"
    case kidneyDisease5 = "kidney-disease-5"
    case dialysis
    case kidneyStones = "kidney-stones"
    case hypercalcaemia, sarcoidosis, hyperparathyroidism
    case boneMetastases = "bone-metastases"
    case breastCancer = "breast-cancer"
    case eatingDisorder = "eating-disorder"
    case dysphagia
    case weightLoss = "weight-loss"
    case thyroid

    /// Whether Osteon's targets do not hold: kidneys that work at less than six tenths.
    public var isAdvancedKidneyDisease: Bool {
        switch self {
        case .kidneyDisease3, .kidneyDisease4, .kidneyDisease5, .dialysis: true
        case .osteopenia, .osteoporosis, .kidneyStones, .hypercalcaemia, .sarcoidosis,
            .hyperparathyroidism, .boneMetastases, .breastCancer, .eatingDisorder, .dysphagia,
            .weightLoss, .thyroid:
            false
        }
    }

    /// Whether calcium and vitamin D are not to be raised without a doctor: the blood may have too
    /// much calcium already (IOM 2011).
    public var barsMoreCalcium: Bool {
        switch self {
        case .hypercalcaemia, .sarcoidosis, .hyperparathyroidism, .boneMetastases: true
        case .osteopenia, .osteoporosis, .kidneyDisease3, .kidneyDisease4, .kidneyDisease5,
            .dialysis, .kidneyStones, .breastCancer, .eatingDisorder, .dysphagia, .weightLoss,
            .thyroid:
            false
        }
    }
}
