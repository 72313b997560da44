import FoodModel

/// All foods, briefly, by position; a listing is made when it is asked for.
struct FoodListings: Sendable {
    private var ids = PackedTexts()
    private var names = PackedTexts()
    private var classNames = PackedTexts()
    /// By food: the position of its class; -1 for none.
    private var classNumbers: [Int32] = []
    /// By food: 1 for a dish.
    private var dishes: [UInt8] = []
    /// By food: its place among all by the length of its name, then by identifier.
    private var ranks: [Int32] = []

    init(_ listings: [FoodListing]) {
        var numbers: [FoodClass.Key: Int32] = [:]
        for listing in listings {
            ids.append(listing.id.description)
            names.append(listing.name)
            dishes.append(listing.isDish ? 1 : 0)
            guard let key = listing.foodClass else {
                classNumbers.append(-1)
                continue
            }
            if numbers[key] == nil {
                numbers[key] = Int32(classNames.count)
                classNames.append(key.rawValue)
            }
            classNumbers.append(numbers[key] ?? -1)
        }
        ranks = Array(repeating: 0, count: listings.count)
        let order = listings.indices.sorted {
            let lengths = (names.length(of: $0), names.length(of: $1))
            return lengths.0 == lengths.1
                ? listings[$0].id < listings[$1].id : lengths.0 < lengths.1
        }
        for (rank, position) in order.enumerated() { ranks[position] = Int32(rank) }
    }

    var count: Int { classNumbers.count }

    subscript(position: Int) -> FoodListing {
        FoodListing(
            id: id(of: position),
            name: names[position],
            foodClass: foodClass(of: position),
            isDish: isDish(position)
        )
    }

    private func id(of position: Int) -> FoodID {
        guard let id = FoodID(ids[position]) else {
            preconditionFailure("every id was written from one")
        }
        return id
    }

    /// The food's place among all: those with short names first, and of two as long the one whose
    /// identifier is lower, so that runs agree.
    func rank(of position: Int) -> Int32 { ranks[position] }

    func isDish(_ position: Int) -> Bool { dishes[position] == 1 }

    func foodClass(of position: Int) -> FoodClass.Key? {
        classNumber(of: position).map { FoodClass.Key(rawValue: classNames[$0]) }
    }

    /// Of the food's class among ``classes``; nil for a food without one.
    func classNumber(of position: Int) -> Int? {
        classNumbers[position] < 0 ? nil : Int(classNumbers[position])
    }

    /// Every class that a food is in, by number.
    var classes: [FoodClass.Key] {
        (0..<classNames.count).map { FoodClass.Key(rawValue: classNames[$0]) }
    }
}

extension FoodListings {
    init?(_ reader: inout PackedReader) {
        guard let ids = PackedTexts(&reader), let names = PackedTexts(&reader),
            let classNames = PackedTexts(&reader), let numbers = reader.next(Int32.self),
            let dishes = reader.next(UInt8.self), let ranks = reader.next(Int32.self)
        else { return nil }
        self.ids = ids
        self.names = names
        self.classNames = classNames
        classNumbers = numbers
        self.dishes = dishes
        self.ranks = ranks
    }

    func write(to writer: inout PackedWriter) {
        ids.write(to: &writer)
        names.write(to: &writer)
        classNames.write(to: &writer)
        writer.add(classNumbers)
        writer.add(dishes)
        writer.add(ranks)
    }
}
