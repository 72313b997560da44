import FoodModel

/// Reads the plain text that a person writes: headings, and a food a line beneath them.
struct MealTextReader: MealFormat {
    private let source: MealSource
    private var draft = MealDraft()
    private var profile: ProfileRequest?
    private var k2: (counting: Profile.K2Counting, location: SourceLocation)?
    private var lifestyle: [LifestyleNote] = []
    private var title: (text: String, isRecipe: Bool)?
    private var servings: (text: String, location: SourceLocation)?
    /// The depth of a "supplement" that stands inside a meal; what is moved in further is its.
    private var supplementDepth: Int?

    static func recognises(_ source: MealSource) -> Bool { true }

    static func read(_ source: MealSource) throws(InputError) -> Diary {
        var reader = Self(source: source)
        let lines = reader.linesThatSaySomething()
        for (index, line) in lines.enumerated() {
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if index == 0, let next, reader.readTitle(line, above: next) { continue }
            try reader.read(line, isAboveDeeper: next.map { $0.depth > line.depth } ?? false)
        }
        return try reader.diary()
    }

    private init(source: MealSource) { self.source = source }

    private mutating func linesThatSaySomething() -> [MealLine] {
        source.lines.enumerated().compactMap { index, text in
            let line = MealLine(text, number: index + 1)
            if line.text.isEmpty, let comment = line.comment,
                MealHeading(comment).role == .sitting
            {
                draft.note(
                    .warning,
                    at: location(of: line),
                    comment,
                    "\"\(comment)\" is a comment here, not a heading; write it without the \"#\""
                )
            }
            return line.text.isEmpty ? nil : line
        }
    }

    private mutating func read(_ line: MealLine, isAboveDeeper: Bool) throws(InputError) {
        if let depth = supplementDepth, line.depth <= depth { supplementDepth = nil }
        switch MealStatement(line) {
        case .date(let text, let column): try readDate(text, line: line, column: column)
        case .namedDay: draft.beginDay(nil, at: location(of: line))
        case .profile(let name):
            try readProfile(String(name), line, isAboveDeeper: isAboveDeeper)
        case .k2(let counting): k2 = (counting, location(of: line))
        case .title(let text, let isRecipe): readTitle(String(text), isRecipe: isRecipe, line)
        case .lifestyle(let kind, let text):
            lifestyle.append(
                LifestyleNote(
                    kind,
                    String(text),
                    on: draft.days.last?.date,
                    at: location(of: line)
                )
            )
        case .servings(let text): servings = (text, location(of: line))
        case .note:
            draft.note(
                .note,
                at: location(of: line),
                line.text,
                "a note is not read as food"
            )
        case .food where isAboveDeeper && !line.beginsWithAmount, .timedFood where isAboveDeeper:
            readLabel(MealHeading(line.text), line)
        case .heading(let heading, let food, let column),
            .timedFood(let heading, let food, let column):
            readHeading(heading, line, food: String(food), column: column)
        case .label(let heading): readLabel(heading, line)
        case .food: readFood(line, isAboveDeeper: isAboveDeeper)
        }
    }

    private mutating func readDate(
        _ text: Substring,
        line: MealLine,
        column: Int
    ) throws(InputError) {
        guard let date = CalendarDay(iso: text) else {
            throw source.error(
                "\"\(text)\" is not a date; write year-month-day, such as \"date: 2026-11-24\"",
                line: line.number,
                column: column
            )
        }
        draft.beginDay(date, at: location(of: line))
    }

    /// What the file says of whom it is scored for, and how.
    private var request: ProfileRequest? {
        guard let k2 else { return profile }
        var request = profile ?? ProfileRequest(location: k2.location)
        request.k2 = k2.counting
        return request
    }

    private mutating func readProfile(
        _ name: String,
        _ line: MealLine,
        isAboveDeeper: Bool
    ) throws(InputError) {
        if name.isEmpty, isAboveDeeper {
            throw source.error(
                "a person is described in a YAML file, or saved with \"osteon profile new\"; here "
                    + "only a profile's name may stand, such as \"profile: bone-support-f58\"",
                line: line.number,
                column: line.column
            )
        }
        if name.isEmpty {
            draft.note(.warning, at: location(of: line), line.text, "no profile is named here")
        } else if let profile, profile.name != name {
            draft.note(
                .warning,
                at: location(of: line),
                name,
                "a file is scored for one profile; \"\(profile.name ?? "")\" was kept"
            )
        } else {
            profile = ProfileRequest(name: name, location: location(of: line))
        }
    }

    /// Reads the file's first line as a title where "Serves 4" follows it, and says whether it is.
    private mutating func readTitle(_ line: MealLine, above next: MealLine) -> Bool {
        guard case .food = MealStatement(line), case .servings = MealStatement(next),
            !line.beginsWithAmount
        else { return false }
        title = (line.text, true)
        return true
    }

    private mutating func readTitle(_ text: String, isRecipe: Bool, _ line: MealLine) {
        if title != nil || isRecipe && draft.block != nil {
            draft.note(
                .warning,
                at: location(of: line),
                text,
                "a .meal file holds one recipe, under its title; put \"\(text)\" into its own file"
            )
        }
        title = title ?? (text, isRecipe)
    }

    private mutating func readHeading(
        _ heading: MealHeading,
        _ line: MealLine,
        food: String,
        column: Int
    ) {
        let block = draft.block
        // "supplement" inside a meal is taken with it; elsewhere it is a sitting of its own.
        let isInside = block.map { $0.depth >= 0 && line.depth > $0.depth } ?? false
        let isBeside = !food.isEmpty && block?.foodDepth == line.depth
        if heading.kind == .supplement, isInside || isBeside {
            if food.isEmpty {
                supplementDepth = line.depth
            } else {
                add(food, line, column: column, isSupplement: true)
            }
            guard !isInside else { return }
            draft.note(
                .note,
                at: location(of: line),
                line.text,
                "read as taken together with the foods above; if it was taken alone, write "
                    + "\"supplement\" on a line of its own and \"\(food)\" beneath it"
            )
            return
        }
        draft.beginBlock(heading, depth: line.depth, at: location(of: line))
        if !food.isEmpty {
            add(food, line, column: column, isSupplement: heading.kind == .supplement)
        }
    }

    /// A heading that no word of its own makes one: a sitting, or a dish inside a sitting.
    private mutating func readLabel(_ heading: MealHeading, _ line: MealLine) {
        guard let block = draft.block, line.depth > block.depth, block.depth >= 0 else {
            draft.beginBlock(heading, depth: line.depth, at: location(of: line))
            return
        }
        if line.text.last != ":" {
            draft.note(
                .note,
                at: location(of: line),
                line.text,
                "\"\(line.text)\" was read as a heading of the lines moved in beneath it, not as food"
            )
        }
    }

    private mutating func readFood(_ line: MealLine, isAboveDeeper: Bool) {
        if isAboveDeeper, let block = draft.block, line.depth > block.depth {
            draft.note(
                .warning,
                at: location(of: line),
                line.text,
                "\"\(line.text)\" and the lines moved in beneath it are all counted; "
                    + "put \"#\" before what would count twice"
            )
        } else if let block = draft.block, let depth = block.foodDepth, depth > block.depth,
            line.depth <= block.depth, !line.beginsWithAmount
        {
            draft.note(
                .note,
                at: location(of: line),
                line.text,
                "\"\(line.text)\" was read as a food of \"\(block.heading.name)\"; "
                    + "end it with \":\" if it names a meal"
            )
        }
        let isSupplement = supplementDepth != nil || draft.block?.heading.kind == .supplement
        add(line.text, line, column: line.column, isSupplement: isSupplement)
    }

    private mutating func add(_ text: String, _ line: MealLine, column: Int, isSupplement: Bool) {
        let place = source.location(line: line.number, column: column)
        let item = Item(text: text, isSupplement: isSupplement, location: place)
        draft.add(item, depth: line.depth)
    }

    private func location(of line: MealLine) -> SourceLocation {
        source.location(line: line.number, column: line.column)
    }

    private func diary() throws(InputError) -> Diary {
        var assembly = MealAssembly(findings: draft.findings)
        let blocks = draft.days.flatMap(\.blocks)
        let roles = blocks.map(\.heading.role)
        let isRecipe = servings != nil || title?.isRecipe == true || roles.contains(.ingredients)
        if isRecipe, !roles.contains(.sitting) {
            let recipe = try assembly.recipe(
                blocks,
                title: title?.text,
                servings: servings,
                source: source
            )
            return Diary(recipes: [recipe], profile: request, findings: assembly.findings)
        }
        if let servings {
            assembly.findings.append(
                Finding(
                    .warning,
                    at: servings.location,
                    text: servings.text,
                    "servings belong to a recipe and this file holds meals; they were left out"
                )
            )
        }
        let days = draft.days.compactMap { assembly.day($0, title: title?.text) }
        guard !days.isEmpty else {
            throw source.noFood("write what was eaten, one food a line")
        }
        return Diary(
            days: days,
            profile: request,
            findings: assembly.findings,
            lifestyle: lifestyle
        )
    }
}
