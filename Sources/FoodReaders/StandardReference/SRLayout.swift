import FileFormats
import FoodModel

/// How the tables of a Standard Reference release are laid out in files.
struct SRLayout {
    struct Table {
        let file: String
        /// The names of the columns, where the file has no header.
        let columns: [String]?
    }

    let dialect: DelimitedDialect
    let encoding: TextEncoding
    let foods: Table
    let groups: Table
    let portions: Table
    let nutrients: Table
    let figures: Table

    /// Column names, the same in every table that has the column.
    let food: String
    let foodName: String
    let scientificName: String
    /// Of names that people use, where the table has them.
    let commonName: String
    let group: String
    let groupName: String
    /// What is not eaten, in percent of the weight as bought, and which parts that is.
    let refuse: String
    let refuseParts: String
    let portionAmount: String
    let portionName: String
    let portionGrams: String
    let nutrient: String
    let unit: String
    let value: String
    let source: String
    let derivation: String
}

extension SRLayout {
    /// USDA's own: `^` and `~`, windows-1252 (its manual says ISO 8859-1, but release 28 has the
    /// quotation marks of windows-1252), no header.
    static let ascii = SRLayout(
        dialect: .srASCII,
        encoding: .windows1252,
        foods: Table(
            file: "FOOD_DES.txt",
            columns: [
                "NDB_No", "FdGrp_Cd", "Long_Desc", "Shrt_Desc", "ComName", "ManufacName",
                "Survey", "Ref_desc", "Refuse", "SciName", "N_Factor", "Pro_Factor",
                "Fat_Factor", "CHO_Factor",
            ]
        ),
        groups: Table(file: "FD_GROUP.txt", columns: ["FdGrp_Cd", "FdGrp_Desc"]),
        portions: Table(
            file: "WEIGHT.txt",
            columns: [
                "NDB_No", "Seq", "Amount", "Msre_Desc", "Gm_Wgt", "Num_Data_Pts", "Std_Dev",
            ]
        ),
        nutrients: Table(
            file: "NUTR_DEF.txt",
            columns: ["Nutr_No", "Units", "Tagname", "NutrDesc", "Num_Dec", "SR_Order"]
        ),
        figures: Table(
            file: "NUT_DATA.txt",
            columns: [
                "NDB_No", "Nutr_No", "Nutr_Val", "Num_Data_Pts", "Std_Error", "Src_Cd",
                "Deriv_Cd", "Ref_NDB_No", "Add_Nutr_Mark", "Num_Studies", "Min", "Max", "DF",
                "Low_EB", "Up_EB", "Stat_cmt", "AddMod_Date", "CC",
            ]
        ),
        food: "NDB_No",
        foodName: "Long_Desc",
        scientificName: "SciName",
        commonName: "ComName",
        group: "FdGrp_Cd",
        groupName: "FdGrp_Desc",
        refuse: "Refuse",
        refuseParts: "Ref_desc",
        portionAmount: "Amount",
        portionName: "Msre_Desc",
        portionGrams: "Gm_Wgt",
        nutrient: "Nutr_No",
        unit: "Units",
        value: "Nutr_Val",
        source: "Src_Cd",
        derivation: "Deriv_Cd"
    )

    /// A third party's folder of CSV files with headers, NDB numbers without leading zeros.
    static let csv = SRLayout(
        dialect: .csv,
        encoding: .utf8,
        foods: Table(file: "food.csv", columns: nil),
        groups: Table(file: "food_group.csv", columns: nil),
        portions: Table(file: "weight.csv", columns: nil),
        nutrients: Table(file: "nutrient_def.csv", columns: nil),
        figures: Table(file: "nutrient.csv", columns: nil),
        food: "food_id",
        foodName: "food",
        scientificName: "scientific",
        commonName: "common",
        group: "grp_id",
        groupName: "group",
        refuse: "ref_pct",
        refuseParts: "refuse",
        portionAmount: "amount",
        portionName: "desc",
        portionGrams: "weight",
        nutrient: "nutr_id",
        unit: "unit",
        value: "value",
        source: "source_type_id",
        derivation: "deriv_id"
    )
}

extension SRLayout {
    /// One of the layout's tables, from `files`.
    func open(
        _ table: Table,
        of files: SourceFiles,
        reportingTo sink: (any FoodSink)? = nil
    ) throws(InputError) -> SourceTable {
        try SourceTable(
            table.file,
            of: files,
            dialect: dialect,
            encoding: encoding,
            columns: table.columns,
            reportingTo: sink
        )
    }
}
