import Foundation

// make-manual VERSION FOLDER DUMP...: writes the manual pages to FOLDER, from what each program prints
// for --experimental-dump-help. Tools/manual runs it.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
    FileHandle.standardError.write(Data("usage: make-manual VERSION FOLDER DUMP...\n".utf8))
    exit(64)
}
let dumps = try arguments.dropFirst(2).map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
let folder = URL(fileURLWithPath: arguments[1])
for (name, text) in try Manual(dumps: dumps, version: arguments[0]).pages {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
}
