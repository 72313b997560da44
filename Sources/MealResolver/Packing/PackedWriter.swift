/// Writes rows of numbers one after another as the machine holds them, so that reading them back
/// is copying them.
package struct PackedWriter {
    private var body: [UInt8] = []

    package init() {}

    /// Adds `values`, with their number before them.
    package mutating func add<Value: BitwiseCopyable>(_ values: [Value]) {
        withUnsafeBytes(of: UInt64(values.count)) { body.append(contentsOf: $0) }
        values.withUnsafeBytes { body.append(contentsOf: $0) }
    }

    /// All that was added, behind a checksum of it.
    package var bytes: [UInt8] {
        let checksum = body.withUnsafeBytes(PackedReader.checksum(of:))
        return withUnsafeBytes(of: checksum) { Array($0) } + body
    }
}
