import CLibFuzzer
import Foundation

// fuzz pack PATH: prints the files of a food table at PATH as one input.
// OSTEON_FUZZ_TARGET=sr fuzz ARGUMENTS: libFuzzer with its own arguments, on that target.
// Tools/fuzz does both.

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "pack" {
    let input = try FuzzInput(packing: CommandLine.arguments[2])
    FileHandle.standardOutput.write(Data(input.bytes))
    exit(0)
}

// Made here, so that no input is held against the time that it takes.
nonisolated(unsafe) let target = try FuzzTargets.chosen()

@_cdecl("LLVMFuzzerTestOneInput")
func read(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.read(UnsafeBufferPointer(start: bytes, count: count))
    return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, read))
