-- The fifteen tables as the database design has them, before any correction: what docs/schema.md counts its deviations from.
-- A test creates them in an empty database and compares that database's catalogs with those of the six services.
-- Checks bear the names that the design's "Check Constraints" give them. Two names for one index are both here.

CREATE EXTENSION pg_trgm;

-- identity

CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email varchar(255) UNIQUE NOT NULL,
    password_hash varchar(255),
    oauth_provider varchar(50),
    oauth_id varchar(255),
    email_verified boolean DEFAULT false,
    is_active boolean DEFAULT true,
    is_admin boolean DEFAULT false,
    last_login_at timestamp,
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now(),
    deleted_at timestamp,
    CONSTRAINT valid_oauth CHECK (
        (oauth_provider IS NULL AND oauth_id IS NULL AND password_hash IS NOT NULL)
        OR (oauth_provider IS NOT NULL AND oauth_id IS NOT NULL))
);
CREATE INDEX idx_users_email ON users (email);
CREATE INDEX idx_users_oauth ON users (oauth_provider, oauth_id);
CREATE INDEX idx_users_active ON users (is_active) WHERE deleted_at IS NULL;

CREATE TABLE events_audit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid REFERENCES users (id) ON DELETE SET NULL,
    event_type varchar(100) NOT NULL,
    event_data jsonb NOT NULL,
    ip_address inet,
    user_agent text,
    created_at timestamp DEFAULT now()
);
CREATE INDEX idx_events_audit_user_id ON events_audit (user_id);
CREATE INDEX idx_events_audit_type ON events_audit (event_type);
CREATE INDEX idx_events_audit_created_at ON events_audit (created_at DESC);

CREATE TABLE notifications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    type varchar(50) NOT NULL,
    title varchar(255) NOT NULL,
    message text NOT NULL,
    read boolean DEFAULT false,
    read_at timestamp,
    action_url text,
    created_at timestamp DEFAULT now()
);
CREATE INDEX idx_notifications_user_id ON notifications (user_id);
CREATE INDEX idx_notifications_unread ON notifications (user_id, read) WHERE read = false;
CREATE INDEX idx_notifications_created_at ON notifications (created_at DESC);

-- profiles, without the letters, which refer to jobs

CREATE TABLE profiles (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid UNIQUE NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    first_name varchar(100),
    last_name varchar(100),
    phone varchar(20),
    location varchar(255),
    avatar_url text,
    target_titles text[],
    salary_min integer,
    salary_max integer,
    currency varchar(3) DEFAULT 'USD',
    industries text[],
    skills text[],
    preferences jsonb DEFAULT '{}'::jsonb,
    onboarding_completed boolean DEFAULT false,
    onboarding_completed_at timestamp,
    profile_completion_percentage integer DEFAULT 0,
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now()
);
CREATE INDEX idx_profiles_user_id ON profiles (user_id);
CREATE INDEX idx_profiles_target_titles ON profiles USING gin (target_titles);
CREATE INDEX idx_profiles_skills ON profiles USING gin (skills);

CREATE TABLE resumes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    original_filename varchar(255),
    file_url text NOT NULL,
    file_size_bytes integer,
    file_type varchar(50),
    parsed_data jsonb,
    parsing_status varchar(50) DEFAULT 'pending',
    parsing_error text,
    created_at timestamp DEFAULT now()
);
CREATE INDEX idx_resumes_user_id ON resumes (user_id);
CREATE INDEX idx_resumes_status ON resumes (parsing_status);

CREATE TABLE resume_versions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    resume_id uuid REFERENCES resumes (id) ON DELETE SET NULL,
    version_name varchar(255) NOT NULL,
    target_title varchar(255),
    tone varchar(50),
    content jsonb NOT NULL,
    is_default boolean DEFAULT false,
    generation_time_ms integer,
    model_used varchar(100),
    tokens_used integer,
    cost_usd decimal(10, 4),
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now()
);
CREATE INDEX idx_resume_versions_user_id ON resume_versions (user_id);
CREATE INDEX idx_resume_versions_resume_id ON resume_versions (resume_id);
CREATE INDEX idx_resume_versions_default ON resume_versions (user_id, is_default) WHERE is_default = true;

CREATE TABLE interview_sessions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role varchar(255),
    questions jsonb NOT NULL,
    answers jsonb DEFAULT '[]'::jsonb,
    overall_score decimal(3, 1),
    started_at timestamp DEFAULT now(),
    completed_at timestamp,
    created_at timestamp DEFAULT now()
);
CREATE INDEX idx_interview_sessions_user_id ON interview_sessions (user_id);
CREATE INDEX idx_interview_sessions_started_at ON interview_sessions (started_at DESC);

-- jobs

CREATE TABLE job_sources (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name varchar(255) UNIQUE NOT NULL,
    api_url text,
    api_key_encrypted text,
    is_active boolean DEFAULT true,
    last_sync_at timestamp,
    last_sync_status varchar(50),
    last_sync_error text,
    total_jobs_synced integer DEFAULT 0,
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now()
);
CREATE INDEX idx_job_sources_active ON job_sources (is_active);

CREATE TABLE jobs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    source_id uuid NOT NULL REFERENCES job_sources (id) ON DELETE CASCADE,
    external_id varchar(255) NOT NULL,
    title varchar(500) NOT NULL,
    company varchar(255) NOT NULL,
    description text NOT NULL,
    location varchar(255),
    remote_policy varchar(50),
    salary_min integer,
    salary_max integer,
    salary_currency varchar(3) DEFAULT 'USD',
    visa_friendly boolean DEFAULT false,
    required_skills text[],
    preferred_skills text[],
    experience_years_min integer,
    experience_years_max integer,
    apply_url text NOT NULL,
    posted_at timestamp NOT NULL,
    expires_at timestamp,
    is_active boolean DEFAULT true,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now(),
    CONSTRAINT unique_job_per_source UNIQUE (source_id, external_id)
);
CREATE INDEX idx_jobs_title ON jobs (title);
CREATE INDEX idx_jobs_company ON jobs (company);
CREATE INDEX idx_jobs_location ON jobs (location);
CREATE INDEX idx_jobs_remote ON jobs (remote_policy);
CREATE INDEX idx_jobs_active ON jobs (is_active) WHERE is_active = true;
CREATE INDEX idx_jobs_posted_at ON jobs (posted_at DESC);
CREATE INDEX idx_jobs_salary ON jobs (salary_min, salary_max);
CREATE INDEX idx_jobs_skills ON jobs USING gin (required_skills);
CREATE INDEX idx_jobs_required_skills ON jobs USING gin (required_skills);
CREATE INDEX idx_jobs_active_posted ON jobs (is_active, posted_at DESC) WHERE is_active = true;
CREATE INDEX idx_jobs_active_recent ON jobs (is_active, posted_at DESC) WHERE is_active = true;
CREATE INDEX idx_jobs_title_trgm ON jobs USING gin (title gin_trgm_ops);

-- profiles again

CREATE TABLE cover_letters (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    resume_version_id uuid REFERENCES resume_versions (id) ON DELETE SET NULL,
    job_id uuid REFERENCES jobs (id) ON DELETE SET NULL,
    content text NOT NULL,
    tone varchar(50),
    length varchar(50),
    word_count integer,
    company_personalized boolean DEFAULT false,
    generation_time_ms integer,
    model_used varchar(100),
    tokens_used integer,
    cost_usd decimal(10, 4),
    created_at timestamp DEFAULT now()
);
CREATE INDEX idx_cover_letters_user_id ON cover_letters (user_id);
CREATE INDEX idx_cover_letters_job_id ON cover_letters (job_id);
CREATE INDEX idx_cover_letters_resume_version_id ON cover_letters (resume_version_id);

-- matching

CREATE TABLE match_scores (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id uuid NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    fit_index integer NOT NULL CONSTRAINT valid_fit_index CHECK (fit_index >= 0 AND fit_index <= 100),
    embedding_similarity_score decimal(5, 2),
    keyword_match_score decimal(5, 2),
    recency_score decimal(5, 2),
    seniority_alignment_score decimal(5, 2),
    location_score decimal(5, 2),
    rationale text,
    matched_skills text[],
    missing_skills text[],
    created_at timestamp DEFAULT now(),
    CONSTRAINT unique_match_per_user_job UNIQUE (user_id, job_id)
);
CREATE INDEX idx_match_scores_user_id ON match_scores (user_id);
CREATE INDEX idx_match_scores_job_id ON match_scores (job_id);
CREATE INDEX idx_match_scores_fit_index ON match_scores (fit_index DESC);
CREATE INDEX idx_match_scores_user_fit ON match_scores (user_id, fit_index DESC);

-- applications

CREATE TABLE applications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id uuid REFERENCES jobs (id) ON DELETE SET NULL,
    resume_version_id uuid REFERENCES resume_versions (id) ON DELETE SET NULL,
    cover_letter_id uuid REFERENCES cover_letters (id) ON DELETE SET NULL,
    status varchar(50) NOT NULL DEFAULT 'saved',
    application_method varchar(50),
    applied_at timestamp,
    artifact_bundle_url text,
    answers jsonb DEFAULT '{}'::jsonb,
    notes text,
    response_received boolean DEFAULT false,
    response_received_at timestamp,
    response_type varchar(50),
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now()
);
CREATE INDEX idx_applications_user_id ON applications (user_id);
CREATE INDEX idx_applications_job_id ON applications (job_id);
CREATE INDEX idx_applications_status ON applications (status);
CREATE INDEX idx_applications_applied_at ON applications (applied_at DESC);
CREATE INDEX idx_applications_user_status ON applications (user_id, status);
CREATE INDEX idx_applications_user_status_date ON applications (user_id, status, applied_at DESC);

-- billing

CREATE TABLE credit_wallets (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid UNIQUE NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    balance integer NOT NULL DEFAULT 0 CONSTRAINT positive_balance CHECK (balance >= 0),
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now()
);
CREATE INDEX idx_credit_wallets_user_id ON credit_wallets (user_id);

CREATE TABLE credit_ledger (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    amount integer NOT NULL,
    balance_after integer NOT NULL,
    transaction_type varchar(50) NOT NULL,
    reason text,
    application_id uuid REFERENCES applications (id) ON DELETE SET NULL,
    stripe_payment_intent_id varchar(255),
    created_at timestamp DEFAULT now()
);
CREATE INDEX idx_credit_ledger_user_id ON credit_ledger (user_id);
CREATE INDEX idx_credit_ledger_type ON credit_ledger (transaction_type);
CREATE INDEX idx_credit_ledger_created_at ON credit_ledger (created_at DESC);
CREATE INDEX idx_credit_ledger_user_date ON credit_ledger (user_id, created_at DESC);

CREATE TABLE subscriptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid UNIQUE NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    stripe_customer_id varchar(255) NOT NULL,
    stripe_subscription_id varchar(255) UNIQUE,
    plan varchar(50) NOT NULL,
    status varchar(50) NOT NULL,
    current_period_start timestamp,
    current_period_end timestamp,
    cancel_at_period_end boolean DEFAULT false,
    canceled_at timestamp,
    trial_start timestamp,
    trial_end timestamp,
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now(),
    CONSTRAINT valid_plan CHECK (plan IN ('free', 'plus', 'pro'))
);
CREATE INDEX idx_subscriptions_user_id ON subscriptions (user_id);
CREATE INDEX idx_subscriptions_stripe_customer ON subscriptions (stripe_customer_id);
CREATE INDEX idx_subscriptions_stripe_subscription ON subscriptions (stripe_subscription_id);
CREATE INDEX idx_subscriptions_status ON subscriptions (status);
