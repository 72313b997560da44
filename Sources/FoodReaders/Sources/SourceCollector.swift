import FoodModel

/// Keeps what a reader finds in memory, an edition after the other.
final class SourceCollector: FoodSink {
    private struct Collected {
        let edition: Edition
        var findings: [Finding]
        let firstFood: Int
        var attributes: [AttributeRecord] = []
    }

    private var editions: [Collected] = []
    /// The foods of all editions, in the order in which they came.
    private var drafts: [FoodDraft] = []
    private var handles: [FoodID: FoodHandle] = [:]
    /// The places among the drafts of foods that were taken back.
    private var removed: Set<Int> = []
    /// What was found before the first edition.
    private var early: [Finding] = []

    func begin(_ edition: Edition) {
        editions.append(Collected(edition: edition, findings: early, firstFood: drafts.count))
        early = []
    }

    func add(_ food: FoodRecord) -> FoodHandle? {
        if let held = handles[food.id], drafts[held.number].record.edition == food.edition {
            return nil
        }
        let handle = FoodHandle(number: drafts.count)
        handles[food.id] = handle
        drafts.append(FoodDraft(food))
        return handle
    }

    func food(_ id: FoodID) -> FoodHandle? { handles[id] }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) {
        drafts[food.number].add(figure, of: nutrient, rank: rank)
    }

    func add(_ otherID: FoodID, to food: FoodHandle) {
        drafts[food.number].record.otherIDs.append(otherID)
    }

    func add(_ portion: Portion, to food: FoodHandle) {
        drafts[food.number].record.portions.append(portion)
    }

    func add(undifferentiated183 figure: Figure, to food: FoodHandle) {
        drafts[food.number].undifferentiated183 = figure
    }

    func remove(_ food: FoodHandle) {
        removed.insert(food.number)
        handles = handles.filter { $0.value != food }
    }

    func add(_ attribute: AttributeRecord) {
        guard let last = editions.indices.last else { return }
        editions[last].attributes.append(attribute)
    }

    func report(_ finding: Finding) {
        guard let last = editions.indices.last else { return early.append(finding) }
        editions[last].findings.append(finding)
    }

    /// The editions that were begun.
    var contents: [SourceContents] {
        editions.indices.map { index in
            let next = index + 1
            let end = next < editions.count ? editions[next].firstFood : drafts.count
            let places = (editions[index].firstFood..<end).filter { !removed.contains($0) }
            let kept = places.map { drafts[$0] }
            let undifferentiated = kept.compactMap { draft in
                draft.undifferentiated183.map { (draft.record.id, $0) }
            }
            return SourceContents(
                edition: editions[index].edition,
                records: kept.map(\.record),
                findings: editions[index].findings,
                undifferentiated183: Dictionary(uniqueKeysWithValues: undifferentiated),
                attributes: editions[index].attributes
            )
        }
    }
}
