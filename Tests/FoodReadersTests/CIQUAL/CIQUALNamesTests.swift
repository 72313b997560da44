import FoodModel
import Testing

@testable import FoodReaders

struct CIQUALNamesTests {
    @Test(arguments: [
        ("Calcium (mg/100 g)", NutrientUnit.milligram), ("Vitamin D (µg/100g)", .microgram),
        ("Energie, Règlement UE N° 1169/2011 (kJ/100 g)", .kilojoule),
        ("AG 18:2 9c,12c (n-6), linoléique (g/100 g)", .gram),
        ("Vitamin A activity, retinol equivalent (µg/100mg)", .microgram),
        ("Alpha-tocopherol (vitamine E)(mg/100g)", .milligram), ("Calcium (mg/100 ml)", nil),
        ("Calcium (mg/kg)", nil), ("Calcium (mg)", nil), ("Calcium", nil), ("", nil),
        ("Calcium (mg/100 g), total", nil), ("Facteur de Jones", nil),
    ])
    func `a component's name says its unit per 100 g`(name: String, unit: NutrientUnit?) {
        #expect(CIQUALNutrients.unit(in: name) == unit)
    }

    @Test(arguments: [
        ("compo_2020_07_07.xml", "2020_07_07"), ("compo_2017 11 21.xml", "2017_11_21"),
        ("Table Ciqual 2025_FR_2025_11_03.xlsx", "2025_11_03"), ("compo.xml", ""),
        ("Table Ciqual 2025_FR.xlsx", ""),
    ])
    func `a file's name says its date`(name: String, date: String) {
        #expect(CIQUALFiles.date(in: name) == date)
    }
}
