import FoodModel

/// Makes meals and recipes of the blocks of a `.meal` file.
struct MealAssembly {
    var findings: [Finding]

    /// The day, or nil where nothing was eaten in it.
    mutating func day(_ draft: MealDraft.Day, title: String?) -> Day? {
        var meals: [Meal] = []
        var companions: [(name: String, block: MealDraft.Block)] = []
        let isOneMeal = draft.blocks.count == 1
        for block in draft.blocks {
            let heading = block.heading
            guard !block.items.isEmpty else {
                warn(block, "no food is written under \"\(heading.name)\"; it was left out")
                continue
            }
            if let companion = heading.companion {
                companions.append((companion, block))
                continue
            }
            if heading.name.isEmpty, heading.time == nil, !isOneMeal {
                warn(block, "the foods above the first heading were read as a meal of their own")
            }
            let name = heading.name.isEmpty && isOneMeal ? title ?? "" : heading.name
            meals.append(Meal(name, block))
        }
        for (name, block) in companions {
            if let index = meals.firstIndex(where: { $0.name.lowercased() == name }) {
                meals[index].items += block.items
            } else {
                warn(block, "no meal of this day is called \"\(name)\"; it was read as taken alone")
                meals.append(Meal(block.heading.name, block))
            }
        }
        if draft.blocks.isEmpty {
            findings.append(
                Finding(.warning, at: draft.location, "no meal is written under this day")
            )
        }
        return meals.isEmpty
            ? nil : Day(date: draft.date, meals: meals, location: draft.location)
    }

    /// The recipe, whose ingredients are all foods but those of its method.
    mutating func recipe(
        _ blocks: [MealDraft.Block],
        title: String?,
        servings: (text: String, location: SourceLocation)?,
        source: MealSource
    ) throws(InputError) -> Recipe {
        var ingredients: [Item] = []
        var directions: [String] = []
        var isMethod = false
        for block in blocks {
            switch block.heading.role {
            case .method: isMethod = true
            case .ingredients: isMethod = false
            case .sitting, .other: break
            }
            guard isMethod else {
                ingredients += block.items
                continue
            }
            directions += block.items.map(\.text)
            if block.heading.role == .method {
                findings.append(
                    Finding(
                        .note,
                        at: block.location,
                        text: block.heading.name,
                        "\"\(block.heading.name)\" is read for how it is cooked, not as food"
                    )
                )
            }
        }
        guard !ingredients.isEmpty else {
            throw source.error(
                "the recipe has no ingredients; write one a line, such as \"400 g chickpeas\""
            )
        }
        let count = servings.flatMap { ServingsText.read($0.text) }
        if let servings, count == nil {
            findings.append(
                Finding(
                    .warning,
                    at: servings.location,
                    text: servings.text,
                    "\"\(servings.text)\" is not a number of servings; write one such as \"Serves 4\""
                )
            )
        }
        return Recipe(
            title: title ?? source.stem,
            servings: count,
            yield: servings?.text ?? "",
            ingredients: ingredients,
            directions: directions.joined(separator: " "),
            location: source.location(line: 1)
        )
    }

    private mutating func warn(_ block: MealDraft.Block, _ message: String) {
        let text = block.heading.name
        findings.append(Finding(.warning, at: block.location, text: text, message))
    }
}

extension Meal {
    fileprivate init(_ name: String, _ block: MealDraft.Block) {
        self.init(
            name: name,
            kind: block.heading.kind,
            time: block.heading.time,
            items: block.items,
            location: block.location
        )
    }
}
