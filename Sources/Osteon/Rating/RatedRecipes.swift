import Dispatch
import Foundation

/// The ratings of the recipes in files, in their order, as they are made.
///
/// Several threads read and rate ahead of whoever asks, a bounded number of recipes; who stops
/// asking stops them.
public struct RatedRecipes: AsyncSequence, Sendable {
    public typealias Element = RatedRecord

    private let pipeline: RatePipeline
    private let paths: RecipePaths
    private let jobs: Int

    init(_ pipeline: RatePipeline, _ paths: RecipePaths, jobs: Int?) {
        self.pipeline = pipeline
        self.paths = paths
        self.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(
            pipeline.work(
                on: RecipeSource(paths),
                jobs: jobs,
                pass: { _ in nil },
                form: { $0 }
            )
        )
    }

    public struct Iterator: AsyncIteratorProtocol {
        private let work: Work
        private var ready: ArraySlice<RatedRecord> = []

        fileprivate init(_ work: OrderedWork<RecipeSource, RatedPiece<RatedRecord?>>) {
            self.work = Work(work)
        }

        /// The next rating, waited for; nil after the last one, and where the task is cancelled.
        ///
        /// - Throws: `StoreError` where the foods cannot be read.
        public mutating func next() async throws -> RatedRecord? {
            while ready.isEmpty {
                guard !Task.isCancelled, let piece = try await work.next() else { return nil }
                ready = piece.forms.compactMap(\.self)[...]
            }
            return ready.popFirst()
        }
    }

    /// Stops the threads when nobody asks for ratings any longer.
    private final class Work: Sendable {
        private let work: OrderedWork<RecipeSource, RatedPiece<RatedRecord?>>

        init(_ work: OrderedWork<RecipeSource, RatedPiece<RatedRecord?>>) { self.work = work }

        func next() async throws -> RatedPiece<RatedRecord?>? {
            let work = work
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    // Who waits here must not hold up other tasks.
                    DispatchQueue.global().async {
                        continuation.resume(with: Result { try work.next() })
                    }
                }
            } onCancel: {
                work.cancel()
            }
        }

        deinit { work.cancel() }
    }
}
