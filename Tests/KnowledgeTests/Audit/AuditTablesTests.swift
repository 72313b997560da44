import FoodModel
import Testing

@testable import Knowledge

@Suite struct AuditTablesTests {
    @Test func `the shipped rules can be read, and every one has its source`() throws {
        let rules = try AuditTables.shipped()
        #expect(rules.limits.count >= 30 && rules.canaries.count >= 12)
        #expect(Set(rules.limits.map(\.nutrient)).count == rules.limits.count)
        #expect(rules.limits.allSatisfy { !$0.source.isEmpty && $0.most > 0 })
        #expect(rules.canaries.allSatisfy { !$0.source.isEmpty })
    }

    @Test(arguments: [
        ("CA\t\tx", "l:2:4: error: the limit is empty"),
        ("CALCIUM\t1\tx", "l:2:1: error: no nutrient has the tag \"CALCIUM\""),
        ("CA\t1\t", "l:2:6: error: the source is empty"),
    ])
    func `a limit that cannot be is told with its place`(row: String, message: String) {
        let error = #expect(throws: InputError.self) {
            try AuditTables.limits(Array("tag\tmost\tsource\n\(row)\n".utf8), file: "l")
        }
        #expect(error?.description == message)
    }
}
