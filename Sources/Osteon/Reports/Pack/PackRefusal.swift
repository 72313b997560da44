/// Why a person gets no pack that leaves out their conditions.
public struct PackRefusal: Error, CustomStringConvertible {
    public let description =
        "no pack is made without your conditions: the usual targets do not hold for you, and a pack "
        + "that is held against them would mislead. --include-profile makes one that tells medicines, "
        + "T-score and conditions"
}
