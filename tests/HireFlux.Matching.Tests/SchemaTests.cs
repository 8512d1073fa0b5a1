namespace HireFlux.Matching.Tests;

public sealed class SchemaTests(QuietHost host) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task The_table_is_the_one_designed()
    {
        var columns = await host.QueryAsync("""
            SELECT column_name, udt_name, coalesce(numeric_precision::text || ',' || numeric_scale::text, ''), is_nullable, coalesce(column_default, '')
            FROM information_schema.columns WHERE table_name = 'match_scores' ORDER BY ordinal_position
            """);
        Assert.Equal(
            [
                "id|uuid||NO|gen_random_uuid()", "user_id|uuid||NO|", "job_id|uuid||NO|", "fit_index|int4|32,0|NO|",
                "embedding_similarity_score|numeric|5,2|YES|", "keyword_match_score|numeric|5,2|YES|", "recency_score|numeric|5,2|YES|",
                "seniority_alignment_score|numeric|5,2|YES|", "location_score|numeric|5,2|YES|", "rationale|text||YES|",
                "matched_skills|_text||YES|", "missing_skills|_text||YES|", "created_at|timestamp||YES|now()",
            ],
            columns.Take(13));
    }

    [Fact]
    public async Task Constraints_and_indexes_have_the_names_designed()
    {
        var constraints = await host.QueryAsync("SELECT conname, contype FROM pg_constraint WHERE conrelid = 'match_scores'::regclass AND contype <> 'n' ORDER BY 1");
        Assert.Equal(["match_scores_pkey|p", "unique_match_per_user_job|u", "valid_fit_index|c"], constraints);
        var indexes = await host.QueryAsync("SELECT regexp_replace(indexdef, '^.*USING', indexname || '') FROM pg_indexes WHERE tablename = 'match_scores' AND indexname LIKE 'idx%' ORDER BY 1");
        Assert.Equal(
            [
                "idx_match_scores_fit_index btree (fit_index DESC)", "idx_match_scores_job_id btree (job_id)",
                "idx_match_scores_user_fit btree (user_id, fit_index DESC)", "idx_match_scores_user_id btree (user_id)",
            ],
            indexes);
    }
}
