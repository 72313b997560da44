import BoneScore
import FoodModel

/// Rated recipes as dots: the energy of a serving against where its score likely begins.
///
/// The axes are the same for every collection, so that a dot is drawn when its recipe is rated.
enum RatingScatter {
    /// How many dots a drawing has at most.
    static let most = 2000

    /// The dot of `rating`; nothing where nobody says how many it feeds, or too little is known.
    static func dot(of rating: Rating) -> Markup {
        guard let score = rating.score.perServing?.range,
            let energy = rating.amount(of: .energy)?.point
        else { return "" }
        let low = NumberText.fixed(score.likelyLow, decimals: 0)
        let high = NumberText.fixed(score.likelyHigh, decimals: 0)
        let words = "\(rating.title): likely \(low)–\(high), \(NumberText.plain(energy)) kcal"
        return """
            <circle cx="\(Axis.x(energy / energyAtEnd))" cy="\(y(score.likelyLow))" r="4">\
            <title>\(words)</title></circle>
            """
    }

    /// What stands before the dots of the first `rows` rows; of more where `isCut`.
    static func head(dots: Int, rows: Int, isCut: Bool) -> Markup {
        let missing = rows - dots
        let cut = isCut ? " Only the first \(NumberText.plain(Double(rows))) rows are drawn." : ""
        let left =
            missing > 0
            ? " Of these, \(RangeText.count(Double(missing), of: "row")) without a score by serving "
                + "\(missing == 1 ? "is" : "are") left out." : ""
        return """
            <figure>
            <figcaption>Energy of a serving against the low end of its likely score. A dot is a recipe, \
            and says which under the pointer; the table below has them all.\(cut)\(left)</figcaption>
            <svg height="250" role="img" aria-label="\(dots) recipes by the energy of a serving and the \
            low end of the likely score; the table below says the same">
            \(([0, 25, 50, 75, 100].map(line) + [0, 250, 500, 750, 1000].map(tick)).joined())
            <g>

            """
    }

    /// What stands behind the dots.
    static let foot: Markup = """
        </g>
        </svg>
        </figure>

        """

    private static func line(at score: Int) -> Markup {
        """
        <line x1="\(Axis.x(0))" x2="\(Axis.x(1))" y1="\(y(Double(score)))" y2="\(y(Double(score)))"/>\
        <text x="\(Axis.x(0))" y="\(y(Double(score)) - 3)">\(score)</text>
        """
    }

    private static func tick(at energy: Int) -> Markup {
        let end = Double(energy) == energyAtEnd
        let words = end ? "1,000 kcal or more" : "\(energy)"
        return """
            <text x="\(Axis.x(Double(energy) / energyAtEnd))" y="240" \
            text-anchor="\(end ? "end" : "middle")">\(words)</text>
            """
    }

    /// The place of a score of 0 to 100, in pixels.
    private static func y(_ score: Double) -> Int {
        Int((220 - 2 * min(max(score, 0), 100)).rounded())
    }

    /// The energy at the end of the axis, in kilocalories: more stands there too.
    private static let energyAtEnd = 1000.0
}
