using HireFlux.BoardSimulator.Applications;
using HireFlux.BoardSimulator.Boards;
using HireFlux.BoardSimulator.Control;
using HireFlux.BoardSimulator.Faults;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace HireFlux.BoardSimulator;

/// <summary>Every route of the simulator.</summary>
internal static class SimulatorRoutes
{
    public static void MapSimulator(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });

        // As boards-api.greenhouse.io, api.lever.co and api.ashbyhq.com have them, each below a prefix of its own.
        var greenhouse = app.MapGroup("/greenhouse/v1/boards/{token}");
        greenhouse.MapGet("", GreenhouseBoard.GetBoardAsync).WithReadFaults(BoardKind.Greenhouse);
        greenhouse.MapGet("/jobs", GreenhouseBoard.ListJobsAsync).WithReadFaults(BoardKind.Greenhouse);
        greenhouse.MapGet("/jobs/{id}", GreenhouseBoard.GetJobAsync).WithReadFaults(BoardKind.Greenhouse);
        greenhouse.MapPost("/jobs/{id}", GreenhouseApply.HandleAsync).DisableAntiforgery();

        var lever = app.MapGroup("/lever/v0/postings/{token}");
        lever.MapGet("", LeverSite.ListPostingsAsync).WithReadFaults(BoardKind.Lever);
        lever.MapGet("/{id}", LeverSite.GetPostingAsync).WithReadFaults(BoardKind.Lever);
        lever.MapPost("/{id}", LeverApply.HandleAsync).DisableAntiforgery();

        var ashby = app.MapGroup("/ashby/posting-api/job-board/{token}");
        ashby.MapGet("", AshbyBoard.ListJobsAsync).WithReadFaults(BoardKind.Ashby);

        var control = app.MapGroup("/_simulator").AddEndpointFilter<LoopbackOnly>();
        control.MapGet("/boards", SnapshotControl.ListAsync);
        control.MapPost("/boards/{kind}/{token}/snapshot", SnapshotControl.SelectAsync);
        control.MapPost("/boards/{kind}/{token}/next", SnapshotControl.NextAsync);
        control.MapPost("/boards/{kind}/{token}/snapshot/next", SnapshotControl.NextAsync);
        control.MapGet("/faults", FaultControl.List);
        control.MapPost("/faults", FaultControl.Add);
        control.MapDelete("/faults", FaultControl.Clear);
        control.MapGet("/requests", RequestControl.List);
        control.MapDelete("/requests", RequestControl.Clear);
        control.MapGet("/applications", ApplicationControl.List);
        control.MapDelete("/applications", ApplicationControl.Clear);
    }
}
