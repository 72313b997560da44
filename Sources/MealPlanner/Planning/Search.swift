import BoneScore

/// How far the search for a plan has come.
struct Search {
    let problem: PlanProblem
    let dropped: Set<String>
    let start: ContinuousClock.Instant
    /// The choice of most points so far; at first none, which counts only where the constraints allow it.
    private(set) var best: [Int] = []
    private(set) var points: Double
    /// The choice of most points less what its changes must earn.
    private(set) var balanced: [Int] = []
    private(set) var balance: Double
    var bound = 100.0
    var solves = 0
    var isOutOfTime = false
    private var touches: Touches
    private var seen: Set<[Int]> = []
    private var excluded: [[Int]] = []

    init(
        _ problem: PlanProblem,
        _ dropped: Set<String>,
        _ start: ContinuousClock.Instant
    ) throws(ScoringError) {
        self.problem = problem
        self.dropped = dropped
        self.start = start
        let isFree = problem.allows([], without: dropped)
        points = try isFree ? problem.points(of: []) : -.infinity
        balance = points
        touches = Touches(sittings: problem.sittings.count)
    }

    /// The model with all that was learnt.
    var model: ScoreModel {
        ScoreModel(problem, without: dropped, touches: touches, excluded: excluded)
    }

    /// Scores `chosen` exactly, keeps it where it is better, and draws the model close to it.
    mutating func take(_ chosen: [Int]) throws(ScoringError) {
        let points = try problem.points(of: chosen)
        if points > self.points {
            best = chosen
            self.points = points
        }
        let value = points - Planner.worth * effort(of: chosen)
        if value > balance {
            balanced = chosen
            balance = value
        }
        touch(chosen)
    }

    /// Leaves out of the balanced choice, one by one, what does not earn its worth: where the time
    /// ended or the model was content, the solver may have left some in.
    mutating func prune() throws(ScoringError) {
        var wasPruned = true
        while wasPruned {
            wasPruned = false
            for option in balanced {
                let rest = balanced.filter { $0 != option }
                guard problem.allows(rest, without: dropped) else { continue }
                let value = try problem.points(of: rest) - Planner.worth * effort(of: rest)
                guard value >= balance else { continue }
                (balanced, balance, wasPruned) = (rest, value, true)
                break
            }
        }
    }

    private func effort(of chosen: [Int]) -> Double {
        chosen.reduce(0) { $0 + problem.options[$1].effort }
    }

    /// Draws the model close to the curves at `chosen`; excludes what was met before.
    private mutating func touch(_ chosen: [Int]) {
        if !seen.insert(chosen).inserted { excluded.append(chosen) }
        let worths = chosen.map { problem.differences[$0] }
        for sitting in problem.base.indices {
            let load = worths.reduce(problem.base[sitting].credited[.calciumLoad]) {
                $0 + ($1.loads[sitting] ?? 0)
            }
            touches.loads[sitting].append(max(0, load))
        }
        func total(_ input: Input, _ part: KeyPath<LineWorth, Amounts>) -> Double {
            problem.base.reduce(0) { $0 + $1[keyPath: part][input] }
        }
        touches.zinc.append(worths.reduce(total(.zinc, \.credited)) { $0 + $1.credited[.zinc] })
        touches.phytate.append(
            worths.reduce(total(.phytate, \.borne)) { $0 + $1.borne[.phytate] }
        )
    }
}
