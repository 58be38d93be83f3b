export interface paths {
    "/articles/by-slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with everything that its page shows */
        get: operations["getArticleBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest articles of one language, page by page */
        get: operations["getLatestArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ArticleAnswer: {
            data: components["schemas"]["Article"];
            meta: Record<string, never>;
        };
        /** @description One locale’s whole truth about an article. */
        Article: {
            documentId: string;
            /** @description Changes with every publication: know a document by its `documentId`. */
            id: number;
            /** @description The locale served. */
            locale: components["schemas"]["Locale"];
            slug: string;
            /**
             * Format: uri
             * @description Its page on the public site.
             */
            url: string;
            headline: string;
            lede: string;
            dateline: components["schemas"]["Dateline"] | null;
            genre: components["schemas"]["Genre"];
            /** @description Who signs, ready to print in the language served. */
            byline: string | null;
            illustration: components["schemas"]["Illustration"] | null;
            firstPublishedAt: string | null;
            /**
             * Format: date-time
             * @description When this version was last published.
             */
            publishedAt: string;
            /** @description The locale asked for, by the address or the browser. */
            requestedLocale: components["schemas"]["Locale"];
            sourceLocale: components["schemas"]["Locale"] | null;
            authors: components["schemas"]["Author"][];
            body: components["schemas"]["Section"][];
            backgrounds: components["schemas"]["Background"][];
            sources: components["schemas"]["Source"][];
            corrections: components["schemas"]["Correction"][];
            translation: components["schemas"]["Translation"];
            alternates: components["schemas"]["Alternate"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * @description A language of the newsroom, by its BCP 47 tag.
         * @enum {string}
         */
        Locale: "uk" | "en" | "ru";
        /** @description Where and when the story was written. */
        Dateline: {
            id: number;
            place: string | null;
            date: string | null;
        };
        /** @enum {string} */
        Genre: "news" | "analysis" | "opinion" | "explainer" | "interview";
        /** @description A picture with its caption, its alt text and its credit. */
        Illustration: {
            /** @description Changes with every publication: know a document by its `documentId`. */
            id: number;
            documentId: string;
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string;
            image: components["schemas"]["Image"];
            caption: string;
            altText: string;
            /** @enum {string} */
            kind: "photo" | "illustrative" | "archive" | "screenshot" | "infographic" | "generated";
            /** @description Ready to print in the language served, e.g. `Illustrative photo (Getty Images)`. */
            credit: string | null;
            creditLine: string;
            creator: string | null;
            copyrightNotice: string | null;
            usageTerms: string | null;
            licenseUrl: string | null;
            rightsExpireAt: string | null;
        };
        /** @description A picture file, with the smaller sizes made of it. */
        Image: {
            /** @description Absolute, or a path on the newsroom. */
            url: string;
            mime: string;
            width: number | null;
            height: number | null;
            /** @description Smaller sizes by name, e.g. `small`. */
            formats: {
                [key: string]: {
                    /** @description Absolute, or a path on the newsroom. */
                    url: string;
                    width: number;
                    height: number;
                } & {
                    [key: string]: unknown;
                };
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Whoever signs: a person, a desk or an agency. */
        Author: {
            /** @description Changes with every publication: know a document by its `documentId`. */
            id: number;
            documentId: string;
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string;
            name: string;
            slug: string | null;
            /** @enum {string} */
            kind: "person" | "desk" | "agency";
            jobTitle: string | null;
            bio: string | null;
            photo: components["schemas"]["Image"] | null;
            profiles: {
                id: number;
                label: string;
                url: string;
            }[];
        };
        /** @description One part of an article’s body. */
        Section: components["schemas"]["TextSection"] | components["schemas"]["StatementSection"] | components["schemas"]["QuoteSection"] | components["schemas"]["FigureSection"] | components["schemas"]["EmbedSection"];
        TextSection: {
            /** @constant */
            __component: "sections.text";
            id: number;
            heading: string | null;
            content: components["schemas"]["Block"][];
        };
        /** @description One node of a text, as Strapi’s blocks editor stores it. */
        Block: {
            /** @constant */
            type: "paragraph";
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "heading";
            level: number;
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "quote";
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "code";
            language?: string | null;
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "image";
            image: {
                url: string;
                alternativeText?: string | null;
                caption?: string | null;
                width?: number | null;
                height?: number | null;
            } & {
                [key: string]: unknown;
            };
            children: components["schemas"]["Inline"][];
        } | components["schemas"]["List"];
        /** @description Words within a block: text with its marks, or a link. */
        Inline: {
            /** @constant */
            type: "text";
            text: string;
            bold?: boolean;
            italic?: boolean;
            underline?: boolean;
            strikethrough?: boolean;
            code?: boolean;
        } | {
            /** @constant */
            type: "link";
            url: string;
            rel?: string;
            target?: string;
            children: {
                /** @constant */
                type: "text";
                text: string;
                bold?: boolean;
                italic?: boolean;
                underline?: boolean;
                strikethrough?: boolean;
                code?: boolean;
            }[];
        };
        /** @description A list; lists within it stand between its items. */
        List: {
            /** @constant */
            type: "list";
            /** @enum {string} */
            format: "ordered" | "unordered";
            indentLevel?: number;
            children: (components["schemas"]["ListItem"] | components["schemas"]["List"])[];
        };
        ListItem: {
            /** @constant */
            type: "list-item";
            children: components["schemas"]["Inline"][];
        };
        /** @description A claim and who made it. */
        StatementSection: {
            /** @constant */
            __component: "sections.statement";
            id: number;
            text: string;
            source: components["schemas"]["Source"] | null;
            url: string | null;
        };
        /** @description Where information comes from. */
        Source: {
            /** @description Changes with every publication: know a document by its `documentId`. */
            id: number;
            documentId: string;
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string;
            name: string;
            /** @enum {string} */
            kind: "official" | "agency" | "media" | "social" | "organisation" | "person" | "document";
            url: string | null;
        };
        /** @description Words of a named speaker. */
        QuoteSection: {
            /** @constant */
            __component: "sections.quote";
            id: number;
            text: string;
            speaker: string;
            speakerRole: string | null;
            source: components["schemas"]["Source"] | null;
            url: string | null;
        };
        FigureSection: {
            /** @constant */
            __component: "sections.figure";
            id: number;
            illustration: components["schemas"]["Illustration"] | null;
        };
        /** @description A post or a video from elsewhere, with its credit. */
        EmbedSection: {
            /** @constant */
            __component: "sections.embed";
            id: number;
            url: string;
            provider: string;
            /** @description Ready to print in the language served. */
            credit: string | null;
            creditLine: string;
        };
        /** @description A reusable explainer, shown under many articles. */
        Background: {
            /** @description Changes with every publication: know a document by its `documentId`. */
            id: number;
            documentId: string;
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string;
            title: string;
            slug: string | null;
            body: components["schemas"]["Block"][];
            sources: components["schemas"]["Source"][];
            reviewedAt: string | null;
        };
        /** @description What was changed after publication, and when. */
        Correction: {
            id: number;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            kind: "correction" | "clarification" | "update" | "retraction";
            note: string;
        };
        /** @description How the version served stands to the original. */
        Translation: {
            /**
             * @description `source`: it is the original; `stale`: the original has changed since it was translated.
             * @enum {string}
             */
            status: "source" | "missing" | "incomplete" | "stale" | "complete";
            sourceLocale: components["schemas"]["Locale"];
            method: ("human" | "machine" | "machine-reviewed") | null;
            translators: components["schemas"]["Author"][];
            /** @description How many of the original’s fields it says, as they stand now. */
            translated: number;
            /** @description How many fields the original has to be translated. */
            total: number;
            /** @description How many fields were translated from an original that has moved on. */
            stale: number;
            /** @description Since when it is older than the original. */
            staleSince: string | null;
            /** @description The original was corrected, and the correction is not made here yet. */
            urgent: boolean;
        };
        /** @description One published version of a document, for the language switch and `hreflang`. */
        Alternate: {
            locale: components["schemas"]["Locale"];
            /** @description The language, or `x-default`: where readers of all other languages are sent; that one is no version of its own. */
            hreflang: string;
            slug: string;
            /**
             * Format: uri
             * @description Its page on the public site.
             */
            url: string;
            /** @description Whether it is the version served. */
            current: boolean;
        };
        LatestAnswer: {
            data: components["schemas"]["ArticleListItem"][];
            meta: {
                locale: components["schemas"]["Locale"];
                limit: number;
                /** @description Give it as `before` to get the next page; null on the last. */
                nextCursor: string | null;
            };
        };
        /** @description An article as a list shows it. */
        ArticleListItem: {
            documentId: string;
            /** @description Changes with every publication: know a document by its `documentId`. */
            id: number;
            /** @description The locale served. */
            locale: components["schemas"]["Locale"];
            slug: string;
            /**
             * Format: uri
             * @description Its page on the public site.
             */
            url: string;
            headline: string;
            lede: string;
            dateline: components["schemas"]["Dateline"] | null;
            genre: components["schemas"]["Genre"];
            /** @description Who signs, ready to print in the language served. */
            byline: string | null;
            illustration: components["schemas"]["Illustration"] | null;
            firstPublishedAt: string | null;
            /**
             * Format: date-time
             * @description When this version was last published.
             */
            publishedAt: string;
        };
        /** @description Why there is no content. */
        ErrorAnswer: {
            data: null;
            error: {
                status: number;
                /** @description What happened, by a stable name, e.g. `NotFoundError`. */
                name: string;
                message: string;
                details: {
                    /** @description Where it can be read instead. */
                    locales?: components["schemas"]["Locale"][];
                    /** @description What readers are told of a story that was taken back. */
                    retraction?: {
                        /** Format: date-time */
                        publishedAt: string;
                        note: string;
                        locale: components["schemas"]["Locale"];
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: {
        /** @description The copy at hand is current. */
        notModified: {
            headers: {
                ETag: components["headers"]["etag"];
                "Cache-Control": components["headers"]["cacheControl"];
                Vary: components["headers"]["vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A former slug: the article has another now. */
        moved: {
            headers: {
                Location: components["headers"]["location"];
                "Cache-Control": components["headers"]["cacheControl"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter is malformed, or asks for a language that the newsroom does not have. */
        malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description There is no such article in the language, nor in those of `fallback`. */
        notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The article was published once and is not any more; a retraction says why. */
        withdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The newsroom cannot answer at the moment; ask again soon. */
        unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
    };
    parameters: {
        /**
         * @description The language wanted; `ua` is understood as `uk`. Without it the browser’s `Accept-Language` decides, and if that says nothing we serve, Ukrainian.
         * @example en
         */
        locale: string;
        /**
         * @description Asked only where there is no `locale`.
         * @example en-GB,en;q=0.9,uk;q=0.5
         */
        acceptLanguage: string;
        /** @description The `ETag` of the copy at hand: while it is current, 304 comes back without a body. */
        ifNoneMatch: string;
        /** @description The article’s slug in any of its languages. */
        slug: string;
        /**
         * @description The languages to take instead, in this order, where the wanted one is not published; `none` (the default) takes no other.
         * @example uk,ru
         */
        fallback: string;
        /** @description How many articles. */
        limit: number;
        /** @description The `nextCursor` of the page before; without it, the newest. */
        before: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The language served.
         * @example en
         */
        contentLanguage: string;
        /**
         * @description What of the request the answer depends on.
         * @example Accept-Language
         */
        vary: string;
        /** @description Strong; give it back as `If-None-Match`. */
        etag: string;
        /** @description For how long a cache may keep the answer, and serve it while it fetches anew. */
        cacheControl: string;
        /** @description The other languages, as `rel="alternate"` with `hreflang`. */
        link: string;
        /** @description The ids of all the answer depends on, for purging caches, space-separated. */
        surrogateKey: string;
        /** @description The same ids, comma-separated. */
        cacheTag: string;
        /** @description The same question with the present slug. */
        location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getArticleBySlug: {
        parameters: {
            query?: {
                /**
                 * @description The language wanted; `ua` is understood as `uk`. Without it the browser’s `Accept-Language` decides, and if that says nothing we serve, Ukrainian.
                 * @example en
                 */
                locale?: components["parameters"]["locale"];
                /**
                 * @description The languages to take instead, in this order, where the wanted one is not published; `none` (the default) takes no other.
                 * @example uk,ru
                 */
                fallback?: components["parameters"]["fallback"];
            };
            header?: {
                /**
                 * @description Asked only where there is no `locale`.
                 * @example en-GB,en;q=0.9,uk;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The `ETag` of the copy at hand: while it is current, 304 comes back without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The article’s slug in any of its languages. */
                slug: components["parameters"]["slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["contentLanguage"];
                    Vary: components["headers"]["vary"];
                    ETag: components["headers"]["etag"];
                    "Cache-Control": components["headers"]["cacheControl"];
                    Link: components["headers"]["link"];
                    "Surrogate-Key": components["headers"]["surrogateKey"];
                    "Cache-Tag": components["headers"]["cacheTag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            301: components["responses"]["moved"];
            304: components["responses"]["notModified"];
            400: components["responses"]["malformed"];
            404: components["responses"]["notFound"];
            410: components["responses"]["withdrawn"];
            503: components["responses"]["unavailable"];
        };
    };
    getLatestArticles: {
        parameters: {
            query?: {
                /**
                 * @description The language wanted; `ua` is understood as `uk`. Without it the browser’s `Accept-Language` decides, and if that says nothing we serve, Ukrainian.
                 * @example en
                 */
                locale?: components["parameters"]["locale"];
                /** @description How many articles. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before; without it, the newest. */
                before?: components["parameters"]["before"];
            };
            header?: {
                /**
                 * @description Asked only where there is no `locale`.
                 * @example en-GB,en;q=0.9,uk;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The `ETag` of the copy at hand: while it is current, 304 comes back without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, the newest first. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["contentLanguage"];
                    Vary: components["headers"]["vary"];
                    ETag: components["headers"]["etag"];
                    "Cache-Control": components["headers"]["cacheControl"];
                    Link: components["headers"]["link"];
                    "Surrogate-Key": components["headers"]["surrogateKey"];
                    "Cache-Tag": components["headers"]["cacheTag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["LatestAnswer"];
                };
            };
            304: components["responses"]["notModified"];
            400: components["responses"]["malformed"];
            503: components["responses"]["unavailable"];
        };
    };
}
