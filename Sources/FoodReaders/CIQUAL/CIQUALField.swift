/// A field of the files of CIQUAL's XML.
enum CIQUALField: Int, CaseIterable {
    case food, frenchName, englishName, scientificName
    case group, frenchGroup, englishGroup
    case subgroup, frenchSubgroup, englishSubgroup
    case subsubgroup, frenchSubsubgroup, englishSubsubgroup
    case component, frenchComponent, englishComponent
    case amount, least, greatest, confidence
    case source, citation

    /// The names of all, by raw value.
    static let names = allCases.map(\.name)

    private var name: String {
        switch self {
        case .food: "alim_code"
        case .frenchName: "alim_nom_fr"
        case .englishName: "alim_nom_eng"
        case .scientificName: "alim_nom_sci"
        case .group: "alim_grp_code"
        case .frenchGroup: "alim_grp_nom_fr"
        case .englishGroup: "alim_grp_nom_eng"
        case .subgroup: "alim_ssgrp_code"
        case .frenchSubgroup: "alim_ssgrp_nom_fr"
        case .englishSubgroup: "alim_ssgrp_nom_eng"
        case .subsubgroup: "alim_ssssgrp_code"
        case .frenchSubsubgroup: "alim_ssssgrp_nom_fr"
        case .englishSubsubgroup: "alim_ssssgrp_nom_eng"
        case .component: "const_code"
        case .frenchComponent: "const_nom_fr"
        case .englishComponent: "const_nom_eng"
        case .amount: "teneur"
        case .least: "min"
        case .greatest: "max"
        case .confidence: "code_confiance"
        case .source: "source_code"
        case .citation: "ref_citation"
        }
    }
}
