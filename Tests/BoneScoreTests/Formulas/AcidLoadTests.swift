import BoneScore
import Testing

struct AcidLoadTests {
    @Test(arguments: Golden.shared.expected.pral)
    func `the acid load follows the formula of Remer and Manz`(_ row: Golden.AcidLoadRow) {
        let load = AcidLoad.milliequivalents(
            protein: row.inputs[0],
            phosphorus: row.inputs[1],
            potassium: row.inputs[2],
            magnesium: row.inputs[3],
            calcium: row.inputs[4]
        )
        #expect(isClose(load, row.expect), "\(row.food)")
    }
}
