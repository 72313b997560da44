import FoodModel

/// The members of a line in the order of their keys, as they are read by Foundation's encoder.
extension JSONLine: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("alternatives", alternatives)
            json.member("amounts", amounts)
            json.member("comment", comment)
            json.member("companions", companions)
            json.member("confidence", confidence)
            json.member("food", food)
            json.member("grams", grams)
            json.member("gramsConfidence", gramsConfidence)
            json.member("kind", kind)
            json.member("line", line)
            json.member("location", location)
            json.member("name", name)
            json.member("nutrients", nutrients)
            json.member("optional", optional)
            json.member("path", path)
            json.member("preparation", preparation)
            json.member("problem", problem)
            json.member("quantity", quantity)
            json.member("reason", reason)
            json.member("runnersUp", runnersUp)
            json.member("schema", schema)
            json.member("size", size)
            json.member("supplement", supplement)
            json.member("text", text)
            json.member("unit", unit)
        }
    }
}

extension JSONLine.Amount: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("high", high)
            json.member("low", low)
            json.member("unit", unit)
        }
    }
}

extension JSONLine.Food: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("name", name)
        }
    }
}

extension JSONLine.Quantity: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("high", high)
            json.member("low", low)
        }
    }
}

extension JSONLine.RunnerUp: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("confidence", confidence)
            json.member("id", id)
            json.member("name", name)
        }
    }
}

extension JSONEstimate: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("high", high)
            json.member("low", low)
            json.member("point", point)
            json.member("unit", unit)
        }
    }
}

extension JSONNutrients: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            for nutrient in Nutrient.byTag {
                json.member(nutrient.tag, table[nutrient].map { JSONEstimate($0) })
            }
        }
    }
}

extension Nutrient {
    fileprivate static let byTag = allCases.sorted { $0.tag < $1.tag }
}
