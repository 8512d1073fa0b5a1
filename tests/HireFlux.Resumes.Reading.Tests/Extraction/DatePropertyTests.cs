using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction.Dates;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class DatePropertyTests
{
    private static readonly DateReader Reader = new(new PartialDate(2026, 11));

    private static readonly string[][] Months =
    [
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        ["Ιανουάριος", "Φεβρουάριος", "Μάρτιος", "Απρίλιος", "Μάιος", "Ιούνιος", "Ιούλιος", "Αύγουστος", "Σεπτέμβριος", "Οκτώβριος", "Νοέμβριος", "Δεκέμβριος"],
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
    ];

    private static readonly Func<PartialDate, string>[] Forms =
    [
        .. Months.Select(names => (Func<PartialDate, string>)(date => $"{names[date.Month!.Value - 1]} {date.Year}")),
        date => $"{date.Month:00}/{date.Year}",
        date => $"{date.Month:00}.{date.Year}",
        date => $"{date.Year}-{date.Month:00}",
        date => $"{date.Year}年{date.Month}月",
        date => $"{date.Year}년 {date.Month}월",
        date => $"tháng {date.Month}/{date.Year}",
        date => $"15.{date.Month:00}.{date.Year}",
    ];

    private static readonly string[] Joints = [" - ", " – ", " — ", " to "];

    [Fact]
    public void Any_span_written_in_any_form_comes_back()
    {
        var dates = from year in Gen.Choose(1970, 2026) from month in Gen.Choose(1, 12) select new PartialDate(year, month);
        var spans = from first in dates
                    from second in dates
                    from form in Gen.Elements(Forms)
                    from joint in Gen.Elements(Joints)
                    from before in Gen.Elements("", "Engineer, Acme | ", "Acme (")
                    select (From: first < second ? first : second, To: first < second ? second : first, form, joint, before);
        Prop.ForAll(spans.ToArbitrary(), span =>
        {
            var match = Reader.Find($"{span.before}{span.form(span.From)}{span.joint}{span.form(span.To)}").Single();
            return match.From is { } from && match.To is { } to && (from.Year, from.Month, to.Year, to.Month) == (span.From.Year, span.From.Month, span.To.Year, span.To.Month);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 20_000 : 400).WithReplay(20261123, 3));
    }
}
