namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>
/// How heads of entries are arranged. {T} title, {C} employer, {P} place, {D} dates, {X} department, {A} what the firm does; {I} place of study, {G} degree, {B} its rank and {F} its field where they stand apart,
/// {S} grade. What stands between square brackets goes with the place (or the grade) it holds; '*' and '_' switch bold and italic; "=>" sets what follows to
/// the right, "->" after a date in a column of its own; '>' begins a line beside such a column; ';' ends a line.
/// </summary>
internal static class InventedLayouts
{
    public static readonly string[] Jobs =
    [
        "*{T}*, {C}[, {P}]=>{D}", "*{T}*=>{D};{C}[, {P}]", "*{C}*[, {P}]=>{D};_{T}_", "*{C}*=>[{P}];_{T}_=>{D}", "*{T}*=>[{P}];{C}=>{D}", "*{T}*;{C}[, {P}];{D}", "*{C}*;{T};{D}[;{P}]", "*{T}* | {C}[ | {P}] | {D}",
        "*{C}*[ | {P}] | {T} | {D}", "{T} | *{C}*=>{D}", "{C} — {T}=>{D}", "*{T}* – {C}[, {P}] ({D})", "*{T}* at {C}[, {P}]=>{D}", "*{T}* @ {C}=>{D}", "{D}->*{T}*;>{C}[, {P}]", "{D}->*{C}*[, {P}];>{T}", "{D}->*{T}*, {C}[, {P}]", "{D}->{C}, {T}",
        "{D};*{T}*;{C}[, {P}]", "{D};*{C}*[, {P}];{T}", "{D} | *{T}*, {C}", "*{C}* ({D});_{T}_", "*{T}* ({D});{C}[, {P}]", "*{C}*[ ({P})];{T}, {D}", "{D}: {T}, {C}[, {P}]", "{D}: *{C}*;{T}", "{T}, {D};*{C}*[, {P}]", "*{C}*[ – {P}];*{T}*=>{D}",
        "*{T}*;{C} · {D}[ · {P}]", "*{T}*;{C};{D};[{P}]", "*{C}*;{A};_{T}_=>{D}", "*{T}*;*{C}* - {X}=>{D}", "{C}=>{D};{T}[, {P}]", "*{T}*, _{C}_[, {P}], {D}", "*{C}*[, {P}], {T}, {D}", "{T}=>{D};{C}=>[{P}]", "{C}=>{D};{T}=>[{P}]",
        "*{T}*;_{C}_[ | {P}]=>{D}", "*{C}* / {T} / {D}[ / {P}]", "{D}, {T}, {C}[, {P}]", "{C}[, {P}];{T} ({D})", "*{T}* — *{C}*[ — {P}];{D}", "{T} – {C};{D}[, {P}]", "*{T}*[, {P}]=>{D};{C}", "{D}=>[{P}];*{C}*;{T}", "*{C}* · {T} · {D}", "{D} {T}, {C}[, {P}]",
    ];

    /// <summary>One employer over all their titles: the employer's line, and that of each title. {E} is the time there.</summary>
    public static readonly (string Employer, string Job)[] Groups =
    [
        ("*{C}*[, {P}]", "{T}=>{D}"), ("*{C}*[ | {P}]=>{E}", "_{T}_=>{D}"), ("*{C}*[, {P}]", "_{T}_ ({D})"), ("*{C}*", "{T};{D}[;{P}]"), ("{C}[, {P}]", "*{T}*, {D}"), ("*{C}*=>[{P}]", "{T}=>{D}"), ("{E}->*{C}*", "{D}->{T}"),
    ];

    public static readonly string[] Studies =
    [
        "*{G}*, {I}[, {P}]=>{D}", "*{G}*=>{D};{I}[, {P}]", "*{I}*[, {P}]=>{D};_{G}_", "*{I}*=>[{P}];_{G}_=>{D}", "*{G}*;{I}[, {P}];{D}", "*{I}*;{G};{D}", "{G}, {I}, {D}", "{I}, {G}, {D}", "{D}: {G}, {I}", "{D}: {G}. {I}.", "{D}->*{G}*;>{I}[, {P}]", "{D}->*{I}*[, {P}];>{G}",
        "{D}->{G}, {I}", "{D}->{I}, {G}", "*{G}* | {I} | {D}", "*{I}* | {G} | {D}", "*{G}* – {I}[, {P}] ({D})", "*{I}* — {G}=>{D}", "{D};*{G}*;{I}[, {P}]", "{D};*{I}*[, {P}];{G}", "*{I}* ({D});{G}[;{S}]", "*{G}* ({D});{I}[;{S}]", "{G} at {I}=>{D}",
        "*{I}*;{G} · ({D})", "*{G}*;{I} · {D}", "*{I}*=>{D};{G}[, {S}]", "*{G}*[, {S}]=>{D};{I}", "*{G}*=>{D};{I};[{S}]", "{I}=>{D};{G}=>[{S}]", "{G}=>{I}=>{D}", "*{I}*[ | {P}];{G} | {D}[ | {S}]", "{D} {G}, {I}[, {P}]", "{G} - {I} - {D}", "{I}[, {P}];*{G}*, {D}",
        "{G} ({I}), {D}", "*{I}* ({G})=>{D}", "{G} from {I}, {D}", "{G} / {I} / {D}", "{I}: {G}, {D}", "*{G}*, {I} ({D})[, {S}]", "{I}[, {P}] | {G}=>{D}", "*{I}*=>[{P}];_{G}_[, {S}]=>{D}", "{D} | {G} | {I}", "{D}=>{G};{I}[, {P}]", "*{G}*[ ({S})]=>{D};{I}",
        "{I};[{P};]{G};{D}", "{G}; {I};{D}",
    ];

    /// <summary>Where the degree {B} and what it is in {F} stand apart.</summary>
    public static readonly string[] PartedStudies =
    [
        "*{B}*;{F};{I}[, {P}]=>{D}", "*{B}*=>{D};_{F}_;{I}", "*{I}*=>{D};{B};{F}", "*{B}*, {F}, {I}=>{D}", "*{I}*[, {P}];{B} - {F}=>{D}", "{D}->*{B}*;>{F};>{I}", "*{B}: {F}*;{I}, {D}", "*{B}* | {F} | {I} | {D}", "*{I}* | {B}, {F} | {D}", "{B} in {F};{I};{D}", "{I}, {B} in {F}, {D}", "*{B} ({F})*, {I}=>{D}", "{B}=>{F}=>{D};{I}",
    ];
}
