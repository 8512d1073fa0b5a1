namespace HireFlux.Applications.Domain;

/// <summary>The posting as it was when the person saved it, asked for assistance or applied: it stays when the job is gone.</summary>
internal sealed class FrozenPosting(Guid applicationId)
{
    public Guid ApplicationId { get; private set; } = applicationId;

    /// <summary>The job's version that was frozen.</summary>
    public long JobVersion { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Company { get; private set; } = string.Empty;

    public string? Location { get; private set; }

    public string? RemotePolicy { get; private set; }

    public int? SalaryMin { get; private set; }

    public int? SalaryMax { get; private set; }

    public string? SalaryCurrency { get; private set; }

    public string? SalaryPeriod { get; private set; }

    public string ApplyUrl { get; private set; } = string.Empty;

    public DateTime? PostedAt { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public string Html { get; private set; } = string.Empty;

    public DateTime FrozenAt { get; private set; }

    public void Freeze(JobSnapshot job, DateTime now)
    {
        JobVersion = job.Version;
        Title = job.Title;
        Company = job.Company;
        Location = job.Location;
        RemotePolicy = job.RemotePolicy;
        SalaryMin = job.SalaryMin;
        SalaryMax = job.SalaryMax;
        SalaryCurrency = job.SalaryCurrency;
        SalaryPeriod = job.SalaryPeriod;
        ApplyUrl = job.ApplyUrl;
        PostedAt = job.PostedAt;
        Text = job.Text;
        Html = job.Html;
        FrozenAt = now;
    }
}
