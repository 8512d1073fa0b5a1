using HireFlux.Jobs.Contracts;

namespace HireFlux.Applications.Domain;

/// <summary>A posting as the jobs service last told it.</summary>
internal sealed class JobSnapshot(Guid jobId)
{
    public Guid JobId { get; private set; } = jobId;

    /// <summary>Of the newest event seen; 0 before the first.</summary>
    public long Version { get; private set; }

    public bool IsOpen { get; private set; }

    /// <summary>True once its row is gone at the jobs service; nothing of its content is left here then.</summary>
    public bool IsRemoved { get; private set; }

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

    /// <summary>Plain text.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>The same, as a sanitised subset of HTML.</summary>
    public string Html { get; private set; } = string.Empty;

    /// <returns>False when the event is stale.</returns>
    public bool Show(JobPosting posting, long version)
    {
        if (!Advance(version))
        {
            return false;
        }

        IsOpen = true;
        IsRemoved = false;
        Title = posting.Title;
        Company = posting.Company;
        Location = posting.Location;
        RemotePolicy = posting.RemotePolicy;
        SalaryMin = posting.SalaryMin;
        SalaryMax = posting.SalaryMax;
        SalaryCurrency = posting.SalaryCurrency;
        SalaryPeriod = posting.SalaryPeriod;
        ApplyUrl = posting.ApplyUrl;
        PostedAt = posting.PostedAt;
        Text = posting.Text;
        Html = posting.Html;
        return true;
    }

    /// <summary>A change of content says nothing of the posting's being open: a closed one stays closed until it is published again.</summary>
    public bool Change(JobPosting posting, long version)
    {
        var wasClosed = Version > 0 && !IsOpen;
        if (!Show(posting, version))
        {
            return false;
        }

        IsOpen = !wasClosed;
        return true;
    }

    public bool Close(long version)
    {
        if (!Advance(version))
        {
            return false;
        }

        IsOpen = false;
        return true;
    }

    public bool Remove(long version)
    {
        if (!Close(version))
        {
            return false;
        }

        IsRemoved = true;
        Text = string.Empty;
        Html = string.Empty;
        return true;
    }

    private bool Advance(long version)
    {
        if (version <= Version)
        {
            return false;
        }

        Version = version;
        return true;
    }
}
