import Testing

@testable import Knowledge

struct PlainNumberTests {
    @Test(arguments: [
        "0", "7", "007", "0.1", "3.5", "123456.789012", "999999999999999", "0.0000000000001",
        "2.675", "1.005",
    ])
    func `a plain number is the one that the C library reads`(_ text: String) {
        #expect(Array(text.utf8)[...].plainNumber == Double(text))
    }

    @Test(arguments: ["", ".", "5.", ".5", "-1", "1e3", "1.2.3", "1,5", "inf", "1234567890.123456"])
    func `what is not plain is left to others`(_ text: String) {
        #expect(Array(text.utf8)[...].plainNumber == nil)
    }
}
