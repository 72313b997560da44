// Every file of FoodData that the program reads, in the order of their paths.

#include "CFoodData.h"

static const unsigned char audit_canaries[] = {
#embed "../../FoodData/Audit/canaries.tsv"
};
static const unsigned char audit_limits[] = {
#embed "../../FoodData/Audit/limits.tsv"
};
static const unsigned char cautions_cautions[] = {
#embed "../../FoodData/Cautions/cautions.tsv"
};
static const unsigned char classes_additions[] = {
#embed "../../FoodData/Classes/additions.tsv"
};
static const unsigned char classes_citations[] = {
#embed "../../FoodData/Classes/citations.tsv"
};
static const unsigned char classes_classes[] = {
#embed "../../FoodData/Classes/classes.tsv"
};
static const unsigned char classes_menaquinone_4[] = {
#embed "../../FoodData/Classes/menaquinone-4.tsv"
};
static const unsigned char classes_ranges[] = {
#embed "../../FoodData/Classes/ranges.tsv"
};
static const unsigned char cooking_bought[] = {
#embed "../../FoodData/Cooking/bought.tsv"
};
static const unsigned char cooking_retention[] = {
#embed "../../FoodData/Cooking/retention.tsv"
};
static const unsigned char cooking_weights[] = {
#embed "../../FoodData/Cooking/weights.tsv"
};
static const unsigned char cooking_words[] = {
#embed "../../FoodData/Cooking/words.tsv"
};
static const unsigned char coverage_ingredient_names[] = {
#embed "../../FoodData/Coverage/ingredient-names.tsv"
};
static const unsigned char foods_class_statistics[] = {
#embed "../../FoodData/Foods/class-statistics.tsv"
};
static const unsigned char foods_dishes[] = {
#embed "../../FoodData/Foods/dishes.tsv"
};
static const unsigned char foods_editions[] = {
#embed "../../FoodData/Foods/editions.tsv"
};
static const unsigned char foods_foods[] = {
#embed "../../FoodData/Foods/foods.tsv"
};
static const unsigned char indices_daily_values[] = {
#embed "../../FoodData/Indices/daily-values.tsv"
};
static const unsigned char indices_reference_intakes[] = {
#embed "../../FoodData/Indices/reference-intakes.tsv"
};
static const unsigned char lifestyle_activities[] = {
#embed "../../FoodData/Lifestyle/activities.tsv"
};
static const unsigned char lifestyle_goals[] = {
#embed "../../FoodData/Lifestyle/goals.tsv"
};
static const unsigned char names_names[] = {
#embed "../../FoodData/Names/names.tsv"
};
static const unsigned char names_survey[] = {
#embed "../../FoodData/Names/survey.tsv"
};
static const unsigned char oxalate_citations[] = {
#embed "../../FoodData/Oxalate/citations.tsv"
};
static const unsigned char oxalate_levels[] = {
#embed "../../FoodData/Oxalate/levels.tsv"
};
static const unsigned char planning_aisles[] = {
#embed "../../FoodData/Planning/aisles.tsv"
};
static const unsigned char planning_bought[] = {
#embed "../../FoodData/Planning/bought.tsv"
};
static const unsigned char planning_diets[] = {
#embed "../../FoodData/Planning/diets.tsv"
};
static const unsigned char planning_exchanges[] = {
#embed "../../FoodData/Planning/exchanges.tsv"
};
static const unsigned char planning_foods[] = {
#embed "../../FoodData/Planning/foods.tsv"
};
static const unsigned char planning_pairings[] = {
#embed "../../FoodData/Planning/pairings.tsv"
};
static const unsigned char profiles_bone_support_adt[] = {
#embed "../../FoodData/Profiles/bone-support-adt.yaml"
};
static const unsigned char profiles_bone_support_ai[] = {
#embed "../../FoodData/Profiles/bone-support-ai.yaml"
};
static const unsigned char profiles_bone_support_osteopenia[] = {
#embed "../../FoodData/Profiles/bone-support-osteopenia.yaml"
};
static const unsigned char profiles_bone_support_osteoporosis[] = {
#embed "../../FoodData/Profiles/bone-support-osteoporosis.yaml"
};
static const unsigned char profiles_bone_support[] = {
#embed "../../FoodData/Profiles/bone-support.yaml"
};
static const unsigned char profiles_conditions[] = {
#embed "../../FoodData/Profiles/conditions.tsv"
};
static const unsigned char profiles_families[] = {
#embed "../../FoodData/Profiles/families.tsv"
};
static const unsigned char profiles_gap_portions[] = {
#embed "../../FoodData/Profiles/gap-portions.tsv"
};
static const unsigned char profiles_general_efsa[] = {
#embed "../../FoodData/Profiles/general-efsa.yaml"
};
static const unsigned char profiles_general_uk[] = {
#embed "../../FoodData/Profiles/general-uk.yaml"
};
static const unsigned char profiles_general[] = {
#embed "../../FoodData/Profiles/general.yaml"
};
static const unsigned char profiles_guidance[] = {
#embed "../../FoodData/Profiles/guidance.tsv"
};
static const unsigned char profiles_medicines[] = {
#embed "../../FoodData/Profiles/medicines.tsv"
};
static const unsigned char profiles_scoring[] = {
#embed "../../FoodData/Profiles/scoring.yaml"
};
static const unsigned char profiles_sources[] = {
#embed "../../FoodData/Profiles/sources.tsv"
};
static const unsigned char reconciliation_disagreements[] = {
#embed "../../FoodData/Reconciliation/disagreements.tsv"
};
static const unsigned char reconciliation_sources[] = {
#embed "../../FoodData/Reconciliation/sources.tsv"
};
static const unsigned char resolver_aliases[] = {
#embed "../../FoodData/Resolver/aliases.tsv"
};
static const unsigned char resolver_ceilings[] = {
#embed "../../FoodData/Resolver/ceilings.tsv"
};
static const unsigned char resolver_densities[] = {
#embed "../../FoodData/Resolver/densities.tsv"
};
static const unsigned char resolver_drained[] = {
#embed "../../FoodData/Resolver/drained.tsv"
};
static const unsigned char resolver_helpings[] = {
#embed "../../FoodData/Resolver/helpings.tsv"
};
static const unsigned char resolver_languages[] = {
#embed "../../FoodData/Resolver/languages.tsv"
};
static const unsigned char resolver_nonfoods[] = {
#embed "../../FoodData/Resolver/nonfoods.tsv"
};
static const unsigned char resolver_plates[] = {
#embed "../../FoodData/Resolver/plates.tsv"
};
static const unsigned char resolver_spreads[] = {
#embed "../../FoodData/Resolver/spreads.tsv"
};
static const unsigned char resolver_supplements[] = {
#embed "../../FoodData/Resolver/supplements.tsv"
};
static const unsigned char resolver_tablets[] = {
#embed "../../FoodData/Resolver/tablets.tsv"
};
static const unsigned char resolver_together[] = {
#embed "../../FoodData/Resolver/together.tsv"
};
static const unsigned char resolver_units[] = {
#embed "../../FoodData/Resolver/units.tsv"
};
static const unsigned char resolver_words[] = {
#embed "../../FoodData/Resolver/words.tsv"
};
static const unsigned char tagger_weights[] = {
#embed "../../FoodData/Tagger/weights.bin"
};

static const OsteonShippedFile files[] = {
    {"Audit/canaries.tsv", audit_canaries, sizeof audit_canaries},
    {"Audit/limits.tsv", audit_limits, sizeof audit_limits},
    {"Cautions/cautions.tsv", cautions_cautions, sizeof cautions_cautions},
    {"Classes/additions.tsv", classes_additions, sizeof classes_additions},
    {"Classes/citations.tsv", classes_citations, sizeof classes_citations},
    {"Classes/classes.tsv", classes_classes, sizeof classes_classes},
    {"Classes/menaquinone-4.tsv", classes_menaquinone_4, sizeof classes_menaquinone_4},
    {"Classes/ranges.tsv", classes_ranges, sizeof classes_ranges},
    {"Cooking/bought.tsv", cooking_bought, sizeof cooking_bought},
    {"Cooking/retention.tsv", cooking_retention, sizeof cooking_retention},
    {"Cooking/weights.tsv", cooking_weights, sizeof cooking_weights},
    {"Cooking/words.tsv", cooking_words, sizeof cooking_words},
    {"Coverage/ingredient-names.tsv", coverage_ingredient_names, sizeof coverage_ingredient_names},
    {"Foods/class-statistics.tsv", foods_class_statistics, sizeof foods_class_statistics},
    {"Foods/dishes.tsv", foods_dishes, sizeof foods_dishes},
    {"Foods/editions.tsv", foods_editions, sizeof foods_editions},
    {"Foods/foods.tsv", foods_foods, sizeof foods_foods},
    {"Indices/daily-values.tsv", indices_daily_values, sizeof indices_daily_values},
    {"Indices/reference-intakes.tsv", indices_reference_intakes, sizeof indices_reference_intakes},
    {"Lifestyle/activities.tsv", lifestyle_activities, sizeof lifestyle_activities},
    {"Lifestyle/goals.tsv", lifestyle_goals, sizeof lifestyle_goals},
    {"Names/names.tsv", names_names, sizeof names_names},
    {"Names/survey.tsv", names_survey, sizeof names_survey},
    {"Oxalate/citations.tsv", oxalate_citations, sizeof oxalate_citations},
    {"Oxalate/levels.tsv", oxalate_levels, sizeof oxalate_levels},
    {"Planning/aisles.tsv", planning_aisles, sizeof planning_aisles},
    {"Planning/bought.tsv", planning_bought, sizeof planning_bought},
    {"Planning/diets.tsv", planning_diets, sizeof planning_diets},
    {"Planning/exchanges.tsv", planning_exchanges, sizeof planning_exchanges},
    {"Planning/foods.tsv", planning_foods, sizeof planning_foods},
    {"Planning/pairings.tsv", planning_pairings, sizeof planning_pairings},
    {"Profiles/bone-support-adt.yaml", profiles_bone_support_adt, sizeof profiles_bone_support_adt},
    {"Profiles/bone-support-ai.yaml", profiles_bone_support_ai, sizeof profiles_bone_support_ai},
    {"Profiles/bone-support-osteopenia.yaml", profiles_bone_support_osteopenia, sizeof profiles_bone_support_osteopenia},
    {"Profiles/bone-support-osteoporosis.yaml", profiles_bone_support_osteoporosis, sizeof profiles_bone_support_osteoporosis},
    {"Profiles/bone-support.yaml", profiles_bone_support, sizeof profiles_bone_support},
    {"Profiles/conditions.tsv", profiles_conditions, sizeof profiles_conditions},
    {"Profiles/families.tsv", profiles_families, sizeof profiles_families},
    {"Profiles/gap-portions.tsv", profiles_gap_portions, sizeof profiles_gap_portions},
    {"Profiles/general-efsa.yaml", profiles_general_efsa, sizeof profiles_general_efsa},
    {"Profiles/general-uk.yaml", profiles_general_uk, sizeof profiles_general_uk},
    {"Profiles/general.yaml", profiles_general, sizeof profiles_general},
    {"Profiles/guidance.tsv", profiles_guidance, sizeof profiles_guidance},
    {"Profiles/medicines.tsv", profiles_medicines, sizeof profiles_medicines},
    {"Profiles/scoring.yaml", profiles_scoring, sizeof profiles_scoring},
    {"Profiles/sources.tsv", profiles_sources, sizeof profiles_sources},
    {"Reconciliation/disagreements.tsv", reconciliation_disagreements, sizeof reconciliation_disagreements},
    {"Reconciliation/sources.tsv", reconciliation_sources, sizeof reconciliation_sources},
    {"Resolver/aliases.tsv", resolver_aliases, sizeof resolver_aliases},
    {"Resolver/ceilings.tsv", resolver_ceilings, sizeof resolver_ceilings},
    {"Resolver/densities.tsv", resolver_densities, sizeof resolver_densities},
    {"Resolver/drained.tsv", resolver_drained, sizeof resolver_drained},
    {"Resolver/helpings.tsv", resolver_helpings, sizeof resolver_helpings},
    {"Resolver/languages.tsv", resolver_languages, sizeof resolver_languages},
    {"Resolver/nonfoods.tsv", resolver_nonfoods, sizeof resolver_nonfoods},
    {"Resolver/plates.tsv", resolver_plates, sizeof resolver_plates},
    {"Resolver/spreads.tsv", resolver_spreads, sizeof resolver_spreads},
    {"Resolver/supplements.tsv", resolver_supplements, sizeof resolver_supplements},
    {"Resolver/tablets.tsv", resolver_tablets, sizeof resolver_tablets},
    {"Resolver/together.tsv", resolver_together, sizeof resolver_together},
    {"Resolver/units.tsv", resolver_units, sizeof resolver_units},
    {"Resolver/words.tsv", resolver_words, sizeof resolver_words},
    {"Tagger/weights.bin", tagger_weights, sizeof tagger_weights},
};

const OsteonShippedFile *osteon_shipped_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
