public import FoodModel
import Knowledge

/// Whose profile a file is scored with: the command's, the file's, the person's own, the standard.
public struct ProfileChoice {
    let book: ProfileBook
    /// What the person saved; nil where nothing.
    let own: ProfileRequest?

    /// The choice among the shipped profiles and the person's own.
    public static func shipped(own: ProfileRequest? = nil) throws -> ProfileChoice {
        ProfileChoice(book: try Knowledge.profiles(), own: own)
    }

    /// The profile that `request` asks for.
    public func profile(for request: ProfileRequest) throws -> Profile {
        try book.chosen(for: request).profile
    }

    /// The profile called `name`, or the first of the file's and the person's own that says anything.
    func chosen(named name: String?, or file: ProfileRequest? = nil) throws -> ChosenProfile {
        if let name {
            let location = SourceLocation(file: "--profile")
            return try book.chosen(for: ProfileRequest(name: name, location: location))
        }
        guard let request = file ?? own else { return book.standard }
        return try book.chosen(for: request)
    }
}
