namespace HireFlux.Vocabulary;

/// <summary>Words that name an occupation, as far as reading a level needs them.</summary>
internal static class RoleNouns
{
    /// <summary>Occupations with a technical ladder, on which "staff" and "principal" are rungs.</summary>
    public static readonly HashSet<string> Technical = Set(
        "engineer engineers engineering developer developers programmer scientist architect designer researcher sre swe sde devops analyst " +
        "technologist software data machine platform security infrastructure systems cloud backend frontend fullstack full front back ml ai " +
        "site reliability mobile ios android embedded firmware hardware network database quality test qa research applied product ux ui " +
        "technical technology solutions solution design process mechanical electrical rf asic fpga silicon validation verification web game " +
        "gameplay blockchain protocol algorithm perception robotics controls manufacturing ecosystem developer-relations program performance release");

    /// <summary>Occupations whose titles end in one of these words have that ladder, whatever stands between.</summary>
    public static readonly HashSet<string> Builders = Set("engineer developer scientist architect designer researcher programmer");

    /// <summary>What a principal can be besides the technical occupations.</summary>
    public static readonly HashSet<string> Principals = Set(
        "consultant manager recruiter strategist advisor specialist economist statistician partner associate officer planner counsel writer " +
        "editor business customer account sales member investigator-lead biostatistician chemist biologist geologist toxicologist marketing " +
        "clinical regulatory enterprise information financial cyber cybersecurity it computer service user content");

    /// <summary>Occupations that are numbered: "Accountant 2", "Technician I".</summary>
    public static readonly HashSet<string> Numbered = Set(
        "engineer developer analyst scientist technician specialist accountant designer architect consultant programmer administrator " +
        "representative coordinator associate clerk nurse operator mechanic machinist assistant manager sde swe sre tester inspector planner " +
        "buyer chemist researcher electrician welder recruiter writer editor officer paralegal therapist worker driver supervisor level " +
        "support auditor attorney counsel agent estimator assembler custodian dispatcher producer artist generalist teller cook clerk " +
        "underwriter adjuster handler picker lead tech rep admin secretary biologist microbiologist intern");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
