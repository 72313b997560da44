import FoodModel
import Testing

struct OccasionTests {
    @Test(
        arguments: [
            ("Breakfast at home", Meal.Kind.meal, nil, Occasion.breakfast),
            ("supper", .meal, "12:00", .dinner), ("", .meal, "07:30", .breakfast),
            ("", .meal, "10:30", .lunch), ("", .meal, "16:00", .dinner),
            ("", .snack, "08:00", .snack),
            ("", .meal, nil, nil), ("", .supplement, "08:00", nil),
        ] as [(String, Meal.Kind, String?, Occasion?)]
    )
    func `a sitting has an occasion by name, time or kind`(
        name: String,
        kind: Meal.Kind,
        time: String?,
        occasion: Occasion?
    ) {
        #expect(Occasion(name: name, kind: kind, time: time.flatMap(ClockTime.init)) == occasion)
    }
}
