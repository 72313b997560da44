import CLibFuzzer
import Foundation

// fuzz-readers pack PATH: prints the files at PATH as one input.
// OSTEON_FUZZ_READER=sr fuzz-readers ARGUMENTS: libFuzzer with its own arguments, on that reader.
// Tools/fuzz does both.

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "pack" {
    let input = try FuzzInput(packing: CommandLine.arguments[2])
    FileHandle.standardOutput.write(Data(input.bytes))
    exit(0)
}

@_cdecl("LLVMFuzzerTestOneInput")
func read(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzedReader.shared.read(FuzzInput(bytes: UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, read))
