using Npgsql;

namespace HireFlux.Profiles.Tests;

public sealed class SchemaTests(ProfilesHost host)
{
    /// <summary>As the design has them, with the additions of ours at each table's end.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        {
            "profiles",
            """
            id uuid NOT NULL DEFAULT gen_random_uuid()
            user_id uuid NOT NULL
            first_name character varying(100)
            last_name character varying(100)
            phone character varying(20)
            location character varying(255)
            avatar_url text
            target_titles text[]
            salary_min integer
            salary_max integer
            currency character varying(3) DEFAULT 'USD'::character varying
            industries text[]
            skills text[]
            preferences jsonb DEFAULT '{}'::jsonb
            onboarding_completed boolean DEFAULT false
            onboarding_completed_at timestamp without time zone
            profile_completion_percentage integer DEFAULT 0
            created_at timestamp without time zone DEFAULT now()
            updated_at timestamp without time zone DEFAULT now()
            phone_e164 character varying(16)
            salary_period character varying(10) DEFAULT 'year'::character varying
            version bigint NOT NULL DEFAULT 1
            """
        },
        {
            "resumes",
            """
            id uuid NOT NULL DEFAULT gen_random_uuid()
            user_id uuid NOT NULL
            original_filename character varying(255)
            file_url text NOT NULL
            file_size_bytes integer
            file_type character varying(100)
            parsed_data jsonb
            parsing_status character varying(50) DEFAULT 'pending'::character varying
            parsing_error text
            created_at timestamp without time zone DEFAULT now()
            updated_at timestamp without time zone DEFAULT now()
            deleted_at timestamp without time zone
            parsing_attempts integer NOT NULL DEFAULT 0
            parsing_lease_id uuid
            parsing_leased_until timestamp without time zone
            content_sha256 bytea
            months_of_experience integer
            parsed_at timestamp without time zone
            parsing_next_attempt_at timestamp without time zone
            parsing_step character varying(20)
            plain_text text
            scan_status character varying(20) NOT NULL DEFAULT 'unscanned'::character varying
            version bigint NOT NULL DEFAULT 1
            warnings text[]
            """
        },
        {
            "resume_versions",
            """
            id uuid NOT NULL DEFAULT gen_random_uuid()
            user_id uuid NOT NULL
            resume_id uuid
            version_name character varying(255) NOT NULL
            target_title character varying(255)
            tone character varying(50)
            content jsonb NOT NULL
            is_default boolean DEFAULT false
            generation_time_ms integer
            model_used character varying(100)
            tokens_used integer
            cost_usd numeric(10,4)
            created_at timestamp without time zone DEFAULT now()
            updated_at timestamp without time zone DEFAULT now()
            deleted_at timestamp without time zone
            job_id uuid
            master_data jsonb
            report jsonb
            revised_from uuid
            """
        },
        {
            "cover_letters",
            """
            id uuid NOT NULL DEFAULT gen_random_uuid()
            user_id uuid NOT NULL
            resume_version_id uuid
            job_id uuid
            content text NOT NULL
            tone character varying(50)
            length character varying(50)
            word_count integer
            company_personalized boolean DEFAULT false
            generation_time_ms integer
            model_used character varying(100)
            tokens_used integer
            cost_usd numeric(10,4)
            created_at timestamp without time zone DEFAULT now()
            updated_at timestamp without time zone DEFAULT now()
            deleted_at timestamp without time zone
            """
        },
        {
            "interview_sessions",
            """
            id uuid NOT NULL DEFAULT gen_random_uuid()
            user_id uuid NOT NULL
            role character varying(255)
            questions jsonb NOT NULL
            answers jsonb DEFAULT '[]'::jsonb
            overall_score numeric(3,1)
            started_at timestamp without time zone DEFAULT now()
            completed_at timestamp without time zone
            created_at timestamp without time zone DEFAULT now()
            updated_at timestamp without time zone DEFAULT now()
            """
        },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Columns_are_as_designed(string table, string columns)
    {
        var actual = await ReadAsync(
            """
            SELECT concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                             'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid))
            FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
            """,
            table);

        Assert.Equal(columns.Split('\n', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("profiles", "idx_profiles_user_id", "btree (user_id)")]
    [InlineData("profiles", "idx_profiles_target_titles", "gin (target_titles)")]
    [InlineData("profiles", "idx_profiles_skills", "gin (skills)")]
    [InlineData("resumes", "idx_resumes_user_id", "btree (user_id)")]
    [InlineData("resumes", "idx_resumes_status", "btree (parsing_status)")]
    [InlineData("resumes", "idx_resumes_content", "btree (content_sha256) WHERE (deleted_at IS NULL)")]
    [InlineData("resumes", "idx_resumes_user_content", "UNIQUE btree (user_id, content_sha256) WHERE (deleted_at IS NULL)")]
    [InlineData("resume_versions", "idx_resume_versions_user_id", "btree (user_id)")]
    [InlineData("resume_versions", "idx_resume_versions_resume_id", "btree (resume_id)")]
    [InlineData("resume_versions", "idx_resume_versions_default", "UNIQUE btree (user_id, is_default) WHERE (is_default = true)")]
    [InlineData("cover_letters", "idx_cover_letters_user_id", "btree (user_id)")]
    [InlineData("cover_letters", "idx_cover_letters_job_id", "btree (job_id)")]
    [InlineData("cover_letters", "idx_cover_letters_resume_version_id", "btree (resume_version_id)")]
    [InlineData("interview_sessions", "idx_interview_sessions_user_id", "btree (user_id)")]
    [InlineData("interview_sessions", "idx_interview_sessions_started_at", "btree (started_at DESC)")]
    public async Task Indexes_are_as_designed(string table, string index, string definition)
    {
        var indexes = await ReadAsync("SELECT indexname || ' ' || indexdef FROM pg_indexes WHERE tablename = $1", table);
        var found = Assert.Single(indexes, row => row.StartsWith($"{index} ", StringComparison.Ordinal));
        var unique = found.Contains("UNIQUE INDEX", StringComparison.Ordinal) ? "UNIQUE " : string.Empty;
        Assert.Equal(definition, unique + found[(found.IndexOf(" USING ", StringComparison.Ordinal) + 7)..]);
    }

    [Theory]
    [InlineData("profiles", "profiles_pkey PRIMARY KEY (id)", "profiles_user_id_key UNIQUE (user_id)")]
    [InlineData("resumes", "resumes_pkey PRIMARY KEY (id)")]
    [InlineData(
        "resume_versions",
        "resume_versions_pkey PRIMARY KEY (id)",
        "resume_versions_resume_id_fkey FOREIGN KEY (resume_id) REFERENCES resumes(id) ON DELETE SET NULL")]
    [InlineData(
        "cover_letters",
        "cover_letters_pkey PRIMARY KEY (id)",
        "cover_letters_resume_version_id_fkey FOREIGN KEY (resume_version_id) REFERENCES resume_versions(id) ON DELETE SET NULL")]
    [InlineData("interview_sessions", "interview_sessions_pkey PRIMARY KEY (id)")]
    public async Task Constraints_are_as_designed(string table, params string[] constraints) => Assert.Equal(
        constraints,
        await ReadAsync(
            "SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = $1::regclass AND contype <> 'n' ORDER BY conname",
            table));

    private async Task<List<string>> ReadAsync(string sql, string table)
    {
        await using var connection = new NpgsqlConnection(host.Database.AdministratorConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = table } } };
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
