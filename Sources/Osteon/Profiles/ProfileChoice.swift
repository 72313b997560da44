public import FoodModel
import Knowledge

/// Whose profile a file is scored with: the command's, the file's, the person's own, the standard.
public struct ProfileChoice: Sendable {
    let book: ProfileBook
    /// What the person saved; nil where nothing.
    let own: ProfileRequest?
    /// How K2 is counted, whatever files and profiles say; nil leaves it to them.
    var k2: Profile.K2Counting?

    /// The choice among the shipped profiles and the person's own.
    public static func shipped(own: ProfileRequest? = nil) throws -> ProfileChoice {
        ProfileChoice(book: try Knowledge.profiles(), own: own)
    }

    /// The profile that `request` asks for.
    public func profile(for request: ProfileRequest) throws -> Profile {
        try book.chosen(for: request).profile
    }

    /// The profile called `name`, or the first of the files' and the person's own that says anything.
    ///
    /// Medicines and conditions of all of them count, whichever is taken: a name says nothing of
    /// them, and who is told of too much loses less than who is told nothing. So do a clinician's
    /// targets, where no other are stated. K2 is counted as the first of them says that says it.
    func chosen(
        named name: String?,
        or files: [ProfileRequest?] = []
    ) throws -> ChosenProfile {
        let told = (files + [own]).compactMap(\.self)
        let named = name.map {
            ProfileRequest(name: $0, location: SourceLocation(file: "--profile"))
        }
        let k2 = k2 ?? told.lazy.compactMap(\.k2).first ?? .unweighted
        guard var request = named ?? told.first(where: \.describesPerson) else {
            return book.standard.counting(k2)
        }
        for other in told where other != request {
            let (therapies, conditions) = (request.therapies, request.conditions)
            request.therapies += other.therapies.filter { word in
                !therapies.contains { $0.text == word.text }
            }
            request.conditions += other.conditions.filter { word in
                !conditions.contains { $0.text == word.text }
            }
            if request.targets.isEmpty, request.clinician == nil {
                request.targets = other.targets
                request.clinician = other.clinician
            }
        }
        var chosen = try book.chosen(for: request, isStrict: false).counting(k2)
        chosen.isNamed = named != nil
        return chosen
    }
}
