import FoodModel
import FoodReaders

/// The share of ALA in 18:3 fatty acids whose isomers a source does not tell apart.
///
/// Among the 759 foods of SR26 that have both and hold 0.05 g of 18:3 or more, it is 0.377 at the
/// 1st percentile, 0.970 at the median and 1 at the 99th.
struct LinolenicShare {
    let distribution: Distribution

    /// The share among the foods of `contents` that have both figures.
    ///
    /// Smaller amounts are left aside: rounded to 0.001 g, they would say more of the rounding than
    /// of the fat. Three foods whose ALA is printed as more than all 18:3 count as 1.
    init?(_ contents: SourceContents) {
        let shares = contents.records.compactMap { record -> Double? in
            guard let ala = record.composition[.alphaLinolenicAcid]?.estimate.point,
                let all = contents.undifferentiated183[record.id]?.estimate.point, all >= 0.05
            else { return nil }
            return min(1, ala / all)
        }
        guard let distribution = Distribution(of: shares) else { return nil }
        self.distribution = distribution
    }

    /// ALA as far as a figure of 18:3 tells, from the 1st to the 99th percentile of the share.
    func alphaLinolenicAcid(in undifferentiated: Figure) -> Figure {
        let amount = undifferentiated.estimate.point
        return Figure(
            Estimate(
                low: (amount * distribution.p1).rounded(digits: 3),
                point: (amount * distribution.median).rounded(digits: 3),
                high: (amount * distribution.p99).rounded(digits: 3)
            ),
            .imputed,
            Provenance(edition: undifferentiated.provenance.edition, detail: "from 18:3")
        )
    }
}
