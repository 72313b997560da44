/// Takes what a reader finds as it comes, so that a table of any size needs little memory.
///
/// The foods that follow ``begin(_:)`` belong to that edition, until another one is begun; what is
/// added to a food belongs to the food's edition.
public protocol FoodSink: AnyObject {
    /// Begins an edition: an archive may hold several, one after the other.
    func begin(_ edition: Edition) throws

    /// Adds a food with the figures and portions that the record holds; more may follow.
    ///
    /// Nil, and nothing is added, where the edition has a food under the same id already.
    func add(_ food: FoodRecord) throws -> FoodHandle?

    /// The food with `id` of the editions that were begun, or nil where there is none.
    func food(_ id: FoodID) throws -> FoodHandle?

    /// Adds a figure unless the food has one of the nutrient whose rank is as low or lower.
    ///
    /// Rank 0 is the code that is preferred where a source states a nutrient under several.
    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) throws

    /// Adds an id under which the food is known elsewhere: a barcode, for example.
    func add(_ otherID: FoodID, to food: FoodHandle) throws

    /// Adds a portion after those that the food has.
    func add(_ portion: Portion, to food: FoodHandle) throws

    /// Adds 18:3 fatty acids whose isomers were not told apart, in g per 100 g: no figure of ALA.
    func add(undifferentiated183 figure: Figure, to food: FoodHandle) throws

    /// Takes back a food of the edition at hand, with all that was added to it.
    func remove(_ food: FoodHandle) throws

    /// Adds an attribute, of a food that need not be in the edition.
    func add(_ attribute: AttributeRecord) throws

    /// Takes note of something that did not stop the reading.
    func report(_ finding: Finding)
}

/// A sink's own number for a food that was added to it: valid as long as the sink.
public struct FoodHandle: Hashable, Sendable {
    public let number: Int

    public init(number: Int) { self.number = number }
}

extension FoodSink {
    public func add(undifferentiated183 figure: Figure, to food: FoodHandle) {}
}
