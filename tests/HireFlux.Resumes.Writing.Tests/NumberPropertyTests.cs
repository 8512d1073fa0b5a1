using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>Numbers in any form that people and machines write them in. Those that look like years are told of in <see cref="DisguiseTests"/>.</summary>
public sealed class NumberPropertyTests
{
    private const int Most = 98_765;
    private static readonly string[] Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] Tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    private static readonly string[] Lines =
    [
        "Planned {0} tests", "Cut losses by {0}%", "Raised {0} million dollars", "Grew from {0} to {1} branches", "Moved {0} of {1} schools", "Shift pattern {0}/{1}",
        "Cut costs by {0}% and errors by {1}%", "Breakfasts for {0}, a dinner for {1}", "Responsable de {0} personas", "{0}人のチーム", "Kept a rate of {0}.5%", "Served up to {0} guests, {1} of them at night",
    ];

    /// <summary>The same number otherwise.</summary>
    private static readonly Func<int, string>[] Forms =
    [
        Plain, Plain,
        number => number.ToString("N0", CultureInfo.InvariantCulture),
        number => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\''),
        number => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u202F'),
        number => In(number, 0xFF10), number => In(number, 0x0660), number => In(number, 0x0966), number => In(number, 0x1D7CE),
        number => Plain(number)[..1] + "\u200B" + Plain(number)[1..],
    ];

    /// <summary>Another number, written to look like this one.</summary>
    private static readonly Func<int, int, string>[] Others =
    [
        (number, _) => Plain(number + 1), (number, _) => Plain(number) + "0", (number, _) => Plain(number) + "½", (number, _) => Plain(number) + "²", (number, _) => "-" + Plain(number),
        (number, _) => Plain(number) + ".5", (number, _) => "over " + Plain(number), (number, _) => "×" + Plain(number), (number, _) => Plain(number) + "‰", (number, _) => Plain(number) + "k",
        (number, other) => Plain(other) == Plain(number) ? Plain(number + 7) : Plain(other), (number, _) => "\u202E" + Plain(number + 3), (number, _) => Plain(number) + "/" + Plain(number),
    ];

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 50_000 : 1_000).WithReplay(20261130, 3);

    private static readonly Gen<int> Numbers = Gen.OneOf(Gen.Choose(2, 99), Gen.Choose(100, 999), Gen.Choose(2_100, Most)).Where(number => number % 10 != 0);

    [Fact]
    public void A_number_in_another_form_is_the_same_number()
    {
        var said = from line in Gen.Elements(Lines)
                   from one in Numbers
                   from other in Numbers
                   where one != other
                   from form in Gen.Elements(line.Contains(".5", StringComparison.Ordinal) ? [Plain] : Forms)
                   from inWords in Gen.Elements(true, false)
                   select (Fact: Write(line, Plain(one), Plain(other)), Said: Write(line, inWords && IsSaid(line, one) ? Words(one) : form(one), form(other)));
        Prop.ForAll(said.ToArbitrary(), pair => Describe(pair.Said, pair.Fact) == "").Check(Config);
    }

    [Fact]
    public void Another_number_in_any_form_is_found()
    {
        var said = from line in Gen.Elements(Lines)
                   from one in Numbers
                   from other in Numbers
                   where one != other
                   from lie in Gen.Elements(Others)
                   from script in Gen.Elements(0x30, 0x30, 0xFF10, 0x0660, 0x0966, 0x1D7CE)
                   from isFirst in Gen.Elements(true, !line.Contains("{1}", StringComparison.Ordinal))
                   let told = In(lie(isFirst ? one : other, isFirst ? other : one), script)
                   select (Fact: Write(line, Plain(one), Plain(other)), Said: isFirst ? Write(line, told, Plain(other)) : Write(line, Plain(one), told));
        Prop.ForAll(said.Where(pair => pair.Fact != pair.Said).ToArbitrary(), pair => Describe(pair.Said, pair.Fact) != "").Check(Config);
    }

    private static string Describe(string said, string fact)
    {
        var basis = TruthBasis.Of(new ResumeData { Name = "Ada Okafor", Experience = [new ExperienceItem { Company = "Northwind", Title = "Planner", Achievements = [fact] }] });
        return string.Join("; ", TruthCheck.Check(said, basis).Select(invention => $"{invention.Kind}: {invention.Text}"));
    }

    private static string Write(string line, string one, string other) => string.Format(CultureInfo.InvariantCulture, line, one, other);

    private static bool IsSaid(string line, int number) => number < 100 && line.All(char.IsAscii) && !line.Contains(".5", StringComparison.Ordinal);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Words(int number) => number < 20 ? Small[number] : number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";

    private static string In(int number, int zero) => In(Plain(number), zero);

    private static string In(string number, int zero) => string.Concat(number.Select(c => char.IsAsciiDigit(c) ? new Rune(zero + (c - '0')).ToString() : c.ToString()));
}
