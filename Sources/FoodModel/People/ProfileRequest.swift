/// The profile that a file or a command asks for: a name, and what differs from it.
public struct ProfileRequest: Hashable, Sendable {
    /// A word that still has to be looked up, with its place.
    public struct Word: Hashable, Sendable {
        public let text: String
        public let location: SourceLocation

        public init(_ text: String, at location: SourceLocation) {
            self.text = text
            self.location = location
        }
    }

    /// An amount a day that a clinician set for the person.
    public struct OwnTarget: Hashable, Sendable {
        public let nutrient: Nutrient
        /// In the nutrient's own unit.
        public let amount: Double
        public let location: SourceLocation

        public init(_ nutrient: Nutrient, _ amount: Double, at location: SourceLocation) {
            self.nutrient = nutrient
            self.amount = amount
            self.location = location
        }
    }

    /// "bone-support-f58"; nil for the default with changes.
    public var name: String?
    public var sex: Profile.Sex?
    public var age: Int?
    public var weightInKilograms: Double?
    public var heightInMetres: Double?
    public var dayEnergy: Double?
    public var proteinPerKilogram: Double?
    public var polyphenolScale: Profile.PolyphenolScale?
    public var k2: Profile.K2Counting?
    public var tScore: Double?
    /// Medicines as people name them, each perhaps with its time: "alendronate 07:00".
    public var therapies: [Word] = []
    /// Conditions as people name them: "kidney stones".
    public var conditions: [Word] = []
    public var diet: Diet?
    /// Who set ``targets``, as a name and a date.
    public var clinician: String?
    /// In place of the profile's own.
    public var targets: [OwnTarget] = []
    public var location: SourceLocation

    public init(name: String? = nil, location: SourceLocation) {
        self.name = name
        self.location = location
    }

    /// Whether it says anything of a person: how K2 is counted says nothing of one.
    public var describesPerson: Bool {
        var others = self
        others.k2 = nil
        return others != ProfileRequest(location: location)
    }
}
