import FoodModel
import Testing

@testable import FoodReaders

struct IFCTNamesTests {
    @Test(arguments: [
        ("A., Kash. Baajra; E. Pearl millet.", ["as Baajra", "ks Baajra", "en Pearl millet"]),
        ("P.,U. Aam adrak", ["pa Aam adrak", "ur Aam adrak"]),
        ("Mal. Aathachakka/ Vennapazham", ["ml Aathachakka", "ml Vennapazham"]),
        ("B. Aam (paka); Common. Agathi leaves", ["bn Aam (paka)", "en Agathi leaves"]),
        ("Kh. ?; Kash. Hukyun ?. Thool; Tam. Muttai", ["ta Muttai"]),
        ("Tel. Emu Mamsam. (Names in other languages are less common)", []),
        ("[Place of collection: Chennai]", []), ("Mamsam", []), ("K. Something", []), ("A.", []),
        ("", []),
    ])
    func `the names of a food are told by language`(text: String, names: [String]) {
        #expect(IFCTNames.names(in: text).map { "\($0.language) \($0.text)" } == names)
    }
}
