import FoodModel

/// Keeps what a reader finds in memory, an edition after the other.
final class SourceCollector: FoodSink {
    /// The editions that were begun.
    var contents: [SourceContents] { editions.map(\.contents) }

    private var editions: [Collected] = []
    private var early: [Finding] = []

    func begin(_ edition: Edition) {
        editions.append(Collected(edition: edition, findings: early))
        early = []
    }

    func add(_ food: FoodRecord) -> FoodHandle? { change { $0.add(food) } ?? nil }

    func food(_ id: FoodID) -> FoodHandle? { editions.last?.handles[id] }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) {
        change { $0.drafts[food.number].add(figure, of: nutrient, rank: rank) }
    }

    func add(_ portion: Portion, to food: FoodHandle) {
        change { $0.drafts[food.number].record.portions.append(portion) }
    }

    func add(undifferentiated183 figure: Figure, to food: FoodHandle) {
        change { $0.drafts[food.number].undifferentiated183 = figure }
    }

    func add(_ attribute: AttributeRecord) { change { $0.attributes.append(attribute) } }

    func report(_ finding: Finding) {
        guard !editions.isEmpty else { return early.append(finding) }
        change { $0.findings.append(finding) }
    }

    @discardableResult
    private func change<Result>(_ body: (inout Collected) -> Result) -> Result? {
        guard let last = editions.indices.last else { return nil }
        return body(&editions[last])
    }

    private struct Collected {
        let edition: Edition
        var findings: [Finding]
        var drafts: [FoodDraft] = []
        var handles: [FoodID: FoodHandle] = [:]
        var attributes: [AttributeRecord] = []

        mutating func add(_ food: FoodRecord) -> FoodHandle? {
            guard handles[food.id] == nil else { return nil }
            let handle = FoodHandle(number: drafts.count)
            handles[food.id] = handle
            drafts.append(FoodDraft(food))
            return handle
        }

        var contents: SourceContents {
            let undifferentiated = drafts.compactMap { draft in
                draft.undifferentiated183.map { (draft.record.id, $0) }
            }
            return SourceContents(
                edition: edition,
                records: drafts.map(\.record),
                findings: findings,
                undifferentiated183: Dictionary(uniqueKeysWithValues: undifferentiated),
                attributes: attributes
            )
        }
    }
}
