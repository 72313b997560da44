import Foundation

/// Sections as JSON, in the schema `osteon.evaluate/1`; what a release keeps to be compared with.
struct JSONEvaluation: Codable {
    struct Figure: Codable, Equatable {
        let name: String
        /// Left out where there is no case to judge by.
        let value: Double?
        let count: Int
        let sense: Metric.Sense
    }

    struct Part: Codable {
        let title: String
        let file: String
        let metrics: [Figure]
        /// How many rows could not be judged.
        let leftOut: Int
    }

    var schema = "osteon.evaluate/1"
    let sections: [Part]

    init(_ sections: [Section]) {
        self.sections = sections.map { section in
            Part(
                title: section.title,
                file: section.file,
                metrics: section.metrics.map {
                    Figure(name: $0.name, value: $0.value, count: $0.count, sense: $0.sense)
                },
                leftOut: section.complaints.count
            )
        }
    }

    /// The JSON, keys in order.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    /// The figures that are worse than those of `before` by more than `tolerance`, in words.
    ///
    /// A figure that is no longer there counts as worse.
    func drops(since before: JSONEvaluation, tolerance: Double) -> [String] {
        before.sections.flatMap { section in
            let now = sections.first { $0.title == section.title && $0.file == section.file }
            return section.metrics.compactMap { old -> String? in
                guard let was = old.value, old.sense != .neither else { return nil }
                let place = "\(section.title), \(section.file): \(old.name)"
                guard let value = now?.metrics.first(where: { $0.name == old.name })?.value else {
                    return "\(place) was \(was.rounded(to: 3)) and is not there any more"
                }
                let loss = old.sense == .loss ? value - was : was - value
                return loss > tolerance
                    ? "\(place) fell from \(was.rounded(to: 3)) to \(value.rounded(to: 3))" : nil
            }
        }
    }
}

extension Double {
    /// With `digits` digits after the point.
    func rounded(to digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
