import FoodModel
import Foundation

/// Reads one line of Open Food Facts' JSON export.
struct OpenFoodFactsJSON {
    private let decoder = JSONDecoder()

    /// The product that `line` states; nil where it is no JSON object.
    func product(_ line: ArraySlice<UInt8>, at location: SourceLocation) -> OpenFoodFactsProduct? {
        guard let product = try? decoder.decode(Product.self, from: Data(line)) else { return nil }
        return OpenFoodFactsProduct(fields: product.fields, location: location)
    }

    /// The fields of a product that are read, its nutriments among them.
    private struct Product: Decodable {
        private(set) var fields: [String: String] = [:]

        init(from decoder: any Decoder) throws {
            let product = try decoder.container(keyedBy: Key.self)
            for name in OpenFoodFactsFields.texts {
                fields[name] = try product.decodeIfPresent(Scalar.self, forKey: Key(name))?.text
            }
            guard
                let nutriments = try? product.nestedContainer(
                    keyedBy: Key.self,
                    forKey: Key("nutriments")
                )
            else { return }
            for key in nutriments.allKeys where OpenFoodFactsFields.names.contains(key.stringValue)
            {
                fields[key.stringValue] = try nutriments.decode(Scalar.self, forKey: key).text
            }
        }
    }

    /// A text, a number or a list of texts; anything else has no text.
    private struct Scalar: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let text = try? value.decode(String.self) {
                self.text = text
            } else if let number = try? value.decode(Double.self) {
                // A bar code that somebody wrote as a number has no decimals.
                text = Int(exactly: number)?.description ?? number.description
            } else {
                text = (try? value.decode([String].self))?.joined(separator: ",")
            }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
