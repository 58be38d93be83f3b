export interface paths {
    "/articles/by-slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with everything that its page shows by its slug in any language */
        get: operations["getArticleBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/by-id/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with everything that its page shows by its id */
        get: operations["getArticleById"];
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
    "/backgrounds/by-slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One background with its sources by its slug in any language */
        get: operations["getBackgroundBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backgrounds/by-id/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One background with its sources by its id */
        get: operations["getBackgroundById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backgrounds/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest backgrounds of one language, page by page */
        get: operations["getLatestBackgrounds"];
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
        LatestArticlesAnswer: {
            data: components["schemas"]["ArticleListItem"][];
            meta: components["schemas"]["Page"];
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
        /** @description Where a page of a list stands. */
        Page: {
            locale: components["schemas"]["Locale"];
            limit: number;
            /** @description Give it as `before` to get the next page; null on the last. */
            nextCursor: string | null;
        };
        BackgroundAnswer: {
            data: {
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
                slug: string;
                body: components["schemas"]["Block"][];
                sources: components["schemas"]["Source"][];
                reviewedAt: string | null;
                /** @description The locale asked for, by the address or the browser. */
                requestedLocale: components["schemas"]["Locale"];
                /**
                 * Format: uri
                 * @description Its page on the public site.
                 */
                url: string;
                translation: components["schemas"]["Translation"];
                alternates: components["schemas"]["Alternate"][];
            };
            meta: Record<string, never>;
        };
        LatestBackgroundsAnswer: {
            data: {
                /** @description Changes with every publication: know a document by its `documentId`. */
                id: number;
                documentId: string;
                locale: components["schemas"]["Locale"];
                title: string;
                slug: string;
                /**
                 * Format: uri
                 * @description Its page on the public site.
                 */
                url: string;
                reviewedAt: string | null;
                /** Format: date-time */
                publishedAt: string;
            }[];
            meta: components["schemas"]["Page"];
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
        /** @description A former slug: `Location` leads to the present one. */
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
        /** @description There is nothing under this name, or nothing in the language wanted and those of `fallback`. */
        notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description It was published once and is not any more; of a story taken back the note of retraction says why. */
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
         * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
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
        /** @description The slug in any of its languages. */
        slug: string;
        documentId: string;
        /**
         * @description The languages to take instead, in this order, where the wanted one is not published; `none` (the default) takes no other.
         * @example uk,ru
         */
        fallback: string;
        /** @description How many at most. */
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
                 * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
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
                /** @description The slug in any of its languages. */
                slug: components["parameters"]["slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, in the language served. */
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
                    /**
                     * @example {
                     *       "data": {
                     *         "documentId": "686172766573742d666f7265",
                     *         "id": 1,
                     *         "locale": "en",
                     *         "slug": "wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *         "url": "http://localhost:3000/en/wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *         "headline": "Wheat holds up, maize in doubt: what the harvest forecast promises",
                     *         "lede": "The grain growers’ union expects this year’s grain harvest to reach 53.4 million tonnes, roughly 10% less than last year. It is only a forecast: the final result depends above all on maize.",
                     *         "dateline": {
                     *           "id": 1,
                     *           "place": "Kyiv",
                     *           "date": "2024-08-20"
                     *         },
                     *         "genre": "analysis",
                     *         "byline": "Author: Taras Hrytsenko",
                     *         "illustration": {
                     *           "id": 1,
                     *           "documentId": "77686561742d6669656c6400",
                     *           "locale": "en",
                     *           "createdAt": "2024-08-20T09:00:00.000Z",
                     *           "updatedAt": "2024-08-20T09:00:00.000Z",
                     *           "publishedAt": "2024-08-20T09:00:00.000Z",
                     *           "image": {
                     *             "url": "/uploads/wheat-field.jpg",
                     *             "mime": "image/jpeg",
                     *             "width": 1600,
                     *             "height": 1067,
                     *             "formats": {
                     *               "small": {
                     *                 "url": "/uploads/small_wheat-field.jpg",
                     *                 "width": 500,
                     *                 "height": 333
                     *               }
                     *             }
                     *           },
                     *           "caption": "A wheat field shortly before the harvest.",
                     *           "altText": "Ripe wheat stretches to the horizon under a clear sky.",
                     *           "kind": "photo",
                     *           "credit": "Photo (Meridian Photo)",
                     *           "creditLine": "Meridian Photo",
                     *           "creator": "Marta Lindqvist",
                     *           "copyrightNotice": "© 2024 Meridian Photo",
                     *           "usageTerms": "Editorial use only. Cropping is allowed; retouching is not.",
                     *           "licenseUrl": null,
                     *           "rightsExpireAt": null
                     *         },
                     *         "firstPublishedAt": "2024-08-20T09:00:00.000Z",
                     *         "publishedAt": "2024-08-20T09:00:00.000Z",
                     *         "requestedLocale": "en",
                     *         "sourceLocale": "uk",
                     *         "authors": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "74617261732d687279747365",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Taras Hrytsenko",
                     *             "slug": "taras-hrytsenko",
                     *             "kind": "person",
                     *             "jobTitle": "Economics correspondent",
                     *             "bio": "Writes about farming, transport and public finance. An economist by training, he likes checking other people’s spreadsheets.",
                     *             "photo": null,
                     *             "profiles": [
                     *               {
                     *                 "id": 1,
                     *                 "label": "Website",
                     *                 "url": "https://taras-hrytsenko.example.org"
                     *               },
                     *               {
                     *                 "id": 2,
                     *                 "label": "Mastodon",
                     *                 "url": "https://social.example.org/@taras.hrytsenko"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "body": [
                     *           {
                     *             "__component": "sections.text",
                     *             "id": 1,
                     *             "heading": null,
                     *             "content": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "In its August "
                     *                   },
                     *                   {
                     *                     "type": "link",
                     *                     "url": "https://example.org/grain-growers-union/harvest-2024",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "report"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "text",
                     *                     "text": " the union gives a range of 51 to 55 million tonnes and treats 53.4 million as its baseline scenario. Last year, by its own count, farmers harvested 59.3 million tonnes."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "__component": "sections.statement",
                     *             "id": 2,
                     *             "text": "The report’s baseline scenario assumes 21.6 million tonnes of wheat at an average yield of 4.3 tonnes per hectare, 24.8 million tonnes of maize and 5.5 million tonnes of barley.",
                     *             "source": {
                     *               "id": 1,
                     *               "documentId": "686172766573742d7265706f",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "Grain harvest report",
                     *               "kind": "document",
                     *               "url": null
                     *             },
                     *             "url": "https://example.org/grain-growers-union/harvest-2024"
                     *           },
                     *           {
                     *             "__component": "sections.figure",
                     *             "id": 3,
                     *             "illustration": {
                     *               "id": 1,
                     *               "documentId": "686172766573742d63686172",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "image": {
                     *                 "url": "/uploads/harvest-chart.jpg",
                     *                 "mime": "image/jpeg",
                     *                 "width": 1600,
                     *                 "height": 1067,
                     *                 "formats": {
                     *                   "small": {
                     *                     "url": "/uploads/small_harvest-chart.jpg",
                     *                     "width": 500,
                     *                     "height": 333
                     *                   }
                     *                 }
                     *               },
                     *               "caption": "How the grain harvest has changed from year to year.",
                     *               "altText": "Bar chart: columns of different heights show the grain harvest by year.",
                     *               "kind": "infographic",
                     *               "credit": "Infographic (Copydesk Pictures)",
                     *               "creditLine": "Copydesk Pictures",
                     *               "creator": "Solomiia Rudenko",
                     *               "copyrightNotice": "© 2024 Copydesk Pictures",
                     *               "usageTerms": "Free to reuse under Creative Commons Attribution 4.0 with a credit to Copydesk Pictures.",
                     *               "licenseUrl": "https://creativecommons.org/licenses/by/4.0/",
                     *               "rightsExpireAt": null
                     *             }
                     *           },
                     *           {
                     *             "__component": "sections.text",
                     *             "id": 4,
                     *             "heading": "Why maize has suffered more",
                     *             "content": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Wheat ripened before the worst of the heat, so its forecast is only 1.1 million tonnes below last year’s result. Maize, by contrast, was caught by drought while flowering, when it is most vulnerable, and may come in 4.6 million tonnes below last year’s crop."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "In the south of the country, farms belonging to the union have already written off, or intend to write off, 86,600 hectares of the crop."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "__component": "sections.statement",
                     *             "id": 5,
                     *             "text": "The union believes that rain in late August would save some of the late-sown crop, but that a return to last year’s level is no longer to be expected.",
                     *             "source": {
                     *               "id": 1,
                     *               "documentId": "677261696e2d67726f776572",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "Grain Growers’ Union",
                     *               "kind": "organisation",
                     *               "url": "https://grain-growers.example.org"
                     *             },
                     *             "url": null
                     *           },
                     *           {
                     *             "__component": "sections.text",
                     *             "id": 6,
                     *             "heading": "What it means for exports",
                     *             "content": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Under the baseline scenario, exports in the 2024/25 marketing year could reach 36.5 million tonnes. That would leave 16.9 million tonnes of the new crop on the domestic market, which the union reckons should be enough for food, feed and seed."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "A shortage, then, is not on the cards. A different outcome is more likely: lower revenue for exporters if world prices do not rise, and costlier feed for livestock farmers if other producers in the region also harvest less maize."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "__component": "sections.statement",
                     *             "id": 7,
                     *             "text": "The statistics service notes that final harvest data are published only once the harvest is over and farms’ returns have been processed; until then, all figures are preliminary.",
                     *             "source": {
                     *               "id": 1,
                     *               "documentId": "737461746973746963732d73",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "State Statistics Service of Ukraine",
                     *               "kind": "official",
                     *               "url": "https://ukrstat.gov.ua"
                     *             },
                     *             "url": null
                     *           }
                     *         ],
                     *         "backgrounds": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "677261696e2d6578706f7274",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "title": "How Ukraine exports its grain",
                     *             "slug": "how-ukraine-exports-its-grain",
                     *             "body": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Wheat, maize and barley make up the bulk of Ukraine’s grain exports. The fertile black earth yields far more grain than the country itself consumes, so the rest is sold abroad. Harvest figures are published by the "
                     *                   },
                     *                   {
                     *                     "type": "link",
                     *                     "url": "https://ukrstat.gov.ua",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "State Statistics Service"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "text",
                     *                     "text": "."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "In Ukraine the marketing year for grain runs from 1 July to 30 June, from one harvest to the next. Export volumes for a calendar year and for a marketing year therefore cannot be compared directly."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "The cost of delivery has a marked effect on the price the farmer receives: the dearer the route to the buyer, the less is left for the farm. There are three main routes:"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "list",
                     *                 "format": "unordered",
                     *                 "children": [
                     *                   {
                     *                     "type": "list-item",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "seaports, the cheapest way to move large consignments;"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "list-item",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "the Danube ports, which take smaller ships and barges;"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "list-item",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "rail and road across the western border, where the 1520 mm track gauge gives way to the European 1435 mm, so grain has to be reloaded or wagons moved to other bogies."
                     *                       }
                     *                     ]
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "When Russia launched its full-scale invasion in February 2022, Ukraine’s Black Sea ports stopped working. From July 2022 to July 2023 the Black Sea Grain Initiative, brokered by the United Nations and Turkey, was in force. After Russia left the agreement, Ukraine opened a sea corridor of its own."
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "sources": [
                     *               {
                     *                 "id": 1,
                     *                 "documentId": "737461746973746963732d73",
                     *                 "locale": "en",
                     *                 "createdAt": "2024-08-20T09:00:00.000Z",
                     *                 "updatedAt": "2024-08-20T09:00:00.000Z",
                     *                 "publishedAt": "2024-08-20T09:00:00.000Z",
                     *                 "name": "State Statistics Service of Ukraine",
                     *                 "kind": "official",
                     *                 "url": "https://ukrstat.gov.ua"
                     *               },
                     *               {
                     *                 "id": 1,
                     *                 "documentId": "677261696e2d67726f776572",
                     *                 "locale": "en",
                     *                 "createdAt": "2024-08-20T09:00:00.000Z",
                     *                 "updatedAt": "2024-08-20T09:00:00.000Z",
                     *                 "publishedAt": "2024-08-20T09:00:00.000Z",
                     *                 "name": "Grain Growers’ Union",
                     *                 "kind": "organisation",
                     *                 "url": "https://grain-growers.example.org"
                     *               },
                     *               {
                     *                 "id": 1,
                     *                 "documentId": "7261696c2d6f70657261746f",
                     *                 "locale": "en",
                     *                 "createdAt": "2024-08-20T09:00:00.000Z",
                     *                 "updatedAt": "2024-08-20T09:00:00.000Z",
                     *                 "publishedAt": "2024-08-20T09:00:00.000Z",
                     *                 "name": "Ukrzaliznytsia",
                     *                 "kind": "organisation",
                     *                 "url": "https://uz.gov.ua"
                     *               }
                     *             ],
                     *             "reviewedAt": "2024-07-15"
                     *           }
                     *         ],
                     *         "sources": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "737461746973746963732d73",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "State Statistics Service of Ukraine",
                     *             "kind": "official",
                     *             "url": "https://ukrstat.gov.ua"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "686172766573742d7265706f",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Grain harvest report",
                     *             "kind": "document",
                     *             "url": null
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "677261696e2d67726f776572",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Grain Growers’ Union",
                     *             "kind": "organisation",
                     *             "url": "https://grain-growers.example.org"
                     *           }
                     *         ],
                     *         "corrections": [
                     *           {
                     *             "id": 1,
                     *             "publishedAt": "2024-08-21T09:30:00.000Z",
                     *             "kind": "correction",
                     *             "note": "The first version of this article mistakenly gave the area of written-off maize as 68,600 hectares. The correct figure is 86,600 hectares."
                     *           },
                     *           {
                     *             "id": 2,
                     *             "publishedAt": "2024-08-22T12:10:00.000Z",
                     *             "kind": "clarification",
                     *             "note": "The article now makes clear that the export forecast refers to the marketing year, which runs from July to June, rather than the calendar year."
                     *           }
                     *         ],
                     *         "translation": {
                     *           "status": "complete",
                     *           "sourceLocale": "uk",
                     *           "method": "human",
                     *           "translators": [
                     *             {
                     *               "id": 1,
                     *               "documentId": "6a616d65732d776869746669",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "James Whitfield",
                     *               "slug": "james-whitfield",
                     *               "kind": "person",
                     *               "jobTitle": "Science writer and translator",
                     *               "bio": "Writes in English about astronomy, climate and energy. He also translates the newsroom’s stories from Ukrainian into English.",
                     *               "photo": null,
                     *               "profiles": [
                     *                 {
                     *                   "id": 1,
                     *                   "label": "Website",
                     *                   "url": "https://james-whitfield.example.org"
                     *                 },
                     *                 {
                     *                   "id": 2,
                     *                   "label": "Mastodon",
                     *                   "url": "https://social.example.org/@james.whitfield"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "translated": 13,
                     *           "total": 13,
                     *           "stale": 0,
                     *           "staleSince": null,
                     *           "urgent": false
                     *         },
                     *         "alternates": [
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "uk",
                     *             "slug": "pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "url": "http://localhost:3000/uk/pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "en",
                     *             "hreflang": "en",
                     *             "slug": "wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *             "url": "http://localhost:3000/en/wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *             "current": true
                     *           },
                     *           {
                     *             "locale": "ru",
                     *             "hreflang": "ru",
                     *             "slug": "pshenitsa-pochti-bez-poter-kukuruza-pod-voprosom-chto-obeshchaet-prognoz",
                     *             "url": "http://localhost:3000/ru/pshenitsa-pochti-bez-poter-kukuruza-pod-voprosom-chto-obeshchaet-prognoz",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "x-default",
                     *             "slug": "pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "url": "http://localhost:3000/uk/pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "current": false
                     *           }
                     *         ],
                     *         "createdAt": "2024-08-20T09:00:00.000Z",
                     *         "updatedAt": "2024-08-20T09:00:00.000Z"
                     *       },
                     *       "meta": {}
                     *     }
                     */
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
    getArticleById: {
        parameters: {
            query?: {
                /**
                 * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
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
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, in the language served. */
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
                    /**
                     * @example {
                     *       "data": {
                     *         "documentId": "686172766573742d666f7265",
                     *         "id": 1,
                     *         "locale": "en",
                     *         "slug": "wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *         "url": "http://localhost:3000/en/wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *         "headline": "Wheat holds up, maize in doubt: what the harvest forecast promises",
                     *         "lede": "The grain growers’ union expects this year’s grain harvest to reach 53.4 million tonnes, roughly 10% less than last year. It is only a forecast: the final result depends above all on maize.",
                     *         "dateline": {
                     *           "id": 1,
                     *           "place": "Kyiv",
                     *           "date": "2024-08-20"
                     *         },
                     *         "genre": "analysis",
                     *         "byline": "Author: Taras Hrytsenko",
                     *         "illustration": {
                     *           "id": 1,
                     *           "documentId": "77686561742d6669656c6400",
                     *           "locale": "en",
                     *           "createdAt": "2024-08-20T09:00:00.000Z",
                     *           "updatedAt": "2024-08-20T09:00:00.000Z",
                     *           "publishedAt": "2024-08-20T09:00:00.000Z",
                     *           "image": {
                     *             "url": "/uploads/wheat-field.jpg",
                     *             "mime": "image/jpeg",
                     *             "width": 1600,
                     *             "height": 1067,
                     *             "formats": {
                     *               "small": {
                     *                 "url": "/uploads/small_wheat-field.jpg",
                     *                 "width": 500,
                     *                 "height": 333
                     *               }
                     *             }
                     *           },
                     *           "caption": "A wheat field shortly before the harvest.",
                     *           "altText": "Ripe wheat stretches to the horizon under a clear sky.",
                     *           "kind": "photo",
                     *           "credit": "Photo (Meridian Photo)",
                     *           "creditLine": "Meridian Photo",
                     *           "creator": "Marta Lindqvist",
                     *           "copyrightNotice": "© 2024 Meridian Photo",
                     *           "usageTerms": "Editorial use only. Cropping is allowed; retouching is not.",
                     *           "licenseUrl": null,
                     *           "rightsExpireAt": null
                     *         },
                     *         "firstPublishedAt": "2024-08-20T09:00:00.000Z",
                     *         "publishedAt": "2024-08-20T09:00:00.000Z",
                     *         "requestedLocale": "en",
                     *         "sourceLocale": "uk",
                     *         "authors": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "74617261732d687279747365",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Taras Hrytsenko",
                     *             "slug": "taras-hrytsenko",
                     *             "kind": "person",
                     *             "jobTitle": "Economics correspondent",
                     *             "bio": "Writes about farming, transport and public finance. An economist by training, he likes checking other people’s spreadsheets.",
                     *             "photo": null,
                     *             "profiles": [
                     *               {
                     *                 "id": 1,
                     *                 "label": "Website",
                     *                 "url": "https://taras-hrytsenko.example.org"
                     *               },
                     *               {
                     *                 "id": 2,
                     *                 "label": "Mastodon",
                     *                 "url": "https://social.example.org/@taras.hrytsenko"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "body": [
                     *           {
                     *             "__component": "sections.text",
                     *             "id": 1,
                     *             "heading": null,
                     *             "content": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "In its August "
                     *                   },
                     *                   {
                     *                     "type": "link",
                     *                     "url": "https://example.org/grain-growers-union/harvest-2024",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "report"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "text",
                     *                     "text": " the union gives a range of 51 to 55 million tonnes and treats 53.4 million as its baseline scenario. Last year, by its own count, farmers harvested 59.3 million tonnes."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "__component": "sections.statement",
                     *             "id": 2,
                     *             "text": "The report’s baseline scenario assumes 21.6 million tonnes of wheat at an average yield of 4.3 tonnes per hectare, 24.8 million tonnes of maize and 5.5 million tonnes of barley.",
                     *             "source": {
                     *               "id": 1,
                     *               "documentId": "686172766573742d7265706f",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "Grain harvest report",
                     *               "kind": "document",
                     *               "url": null
                     *             },
                     *             "url": "https://example.org/grain-growers-union/harvest-2024"
                     *           },
                     *           {
                     *             "__component": "sections.figure",
                     *             "id": 3,
                     *             "illustration": {
                     *               "id": 1,
                     *               "documentId": "686172766573742d63686172",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "image": {
                     *                 "url": "/uploads/harvest-chart.jpg",
                     *                 "mime": "image/jpeg",
                     *                 "width": 1600,
                     *                 "height": 1067,
                     *                 "formats": {
                     *                   "small": {
                     *                     "url": "/uploads/small_harvest-chart.jpg",
                     *                     "width": 500,
                     *                     "height": 333
                     *                   }
                     *                 }
                     *               },
                     *               "caption": "How the grain harvest has changed from year to year.",
                     *               "altText": "Bar chart: columns of different heights show the grain harvest by year.",
                     *               "kind": "infographic",
                     *               "credit": "Infographic (Copydesk Pictures)",
                     *               "creditLine": "Copydesk Pictures",
                     *               "creator": "Solomiia Rudenko",
                     *               "copyrightNotice": "© 2024 Copydesk Pictures",
                     *               "usageTerms": "Free to reuse under Creative Commons Attribution 4.0 with a credit to Copydesk Pictures.",
                     *               "licenseUrl": "https://creativecommons.org/licenses/by/4.0/",
                     *               "rightsExpireAt": null
                     *             }
                     *           },
                     *           {
                     *             "__component": "sections.text",
                     *             "id": 4,
                     *             "heading": "Why maize has suffered more",
                     *             "content": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Wheat ripened before the worst of the heat, so its forecast is only 1.1 million tonnes below last year’s result. Maize, by contrast, was caught by drought while flowering, when it is most vulnerable, and may come in 4.6 million tonnes below last year’s crop."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "In the south of the country, farms belonging to the union have already written off, or intend to write off, 86,600 hectares of the crop."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "__component": "sections.statement",
                     *             "id": 5,
                     *             "text": "The union believes that rain in late August would save some of the late-sown crop, but that a return to last year’s level is no longer to be expected.",
                     *             "source": {
                     *               "id": 1,
                     *               "documentId": "677261696e2d67726f776572",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "Grain Growers’ Union",
                     *               "kind": "organisation",
                     *               "url": "https://grain-growers.example.org"
                     *             },
                     *             "url": null
                     *           },
                     *           {
                     *             "__component": "sections.text",
                     *             "id": 6,
                     *             "heading": "What it means for exports",
                     *             "content": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Under the baseline scenario, exports in the 2024/25 marketing year could reach 36.5 million tonnes. That would leave 16.9 million tonnes of the new crop on the domestic market, which the union reckons should be enough for food, feed and seed."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "A shortage, then, is not on the cards. A different outcome is more likely: lower revenue for exporters if world prices do not rise, and costlier feed for livestock farmers if other producers in the region also harvest less maize."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "__component": "sections.statement",
                     *             "id": 7,
                     *             "text": "The statistics service notes that final harvest data are published only once the harvest is over and farms’ returns have been processed; until then, all figures are preliminary.",
                     *             "source": {
                     *               "id": 1,
                     *               "documentId": "737461746973746963732d73",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "State Statistics Service of Ukraine",
                     *               "kind": "official",
                     *               "url": "https://ukrstat.gov.ua"
                     *             },
                     *             "url": null
                     *           }
                     *         ],
                     *         "backgrounds": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "677261696e2d6578706f7274",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "title": "How Ukraine exports its grain",
                     *             "slug": "how-ukraine-exports-its-grain",
                     *             "body": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Wheat, maize and barley make up the bulk of Ukraine’s grain exports. The fertile black earth yields far more grain than the country itself consumes, so the rest is sold abroad. Harvest figures are published by the "
                     *                   },
                     *                   {
                     *                     "type": "link",
                     *                     "url": "https://ukrstat.gov.ua",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "State Statistics Service"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "text",
                     *                     "text": "."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "In Ukraine the marketing year for grain runs from 1 July to 30 June, from one harvest to the next. Export volumes for a calendar year and for a marketing year therefore cannot be compared directly."
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "The cost of delivery has a marked effect on the price the farmer receives: the dearer the route to the buyer, the less is left for the farm. There are three main routes:"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "list",
                     *                 "format": "unordered",
                     *                 "children": [
                     *                   {
                     *                     "type": "list-item",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "seaports, the cheapest way to move large consignments;"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "list-item",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "the Danube ports, which take smaller ships and barges;"
                     *                       }
                     *                     ]
                     *                   },
                     *                   {
                     *                     "type": "list-item",
                     *                     "children": [
                     *                       {
                     *                         "type": "text",
                     *                         "text": "rail and road across the western border, where the 1520 mm track gauge gives way to the European 1435 mm, so grain has to be reloaded or wagons moved to other bogies."
                     *                       }
                     *                     ]
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "When Russia launched its full-scale invasion in February 2022, Ukraine’s Black Sea ports stopped working. From July 2022 to July 2023 the Black Sea Grain Initiative, brokered by the United Nations and Turkey, was in force. After Russia left the agreement, Ukraine opened a sea corridor of its own."
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "sources": [
                     *               {
                     *                 "id": 1,
                     *                 "documentId": "737461746973746963732d73",
                     *                 "locale": "en",
                     *                 "createdAt": "2024-08-20T09:00:00.000Z",
                     *                 "updatedAt": "2024-08-20T09:00:00.000Z",
                     *                 "publishedAt": "2024-08-20T09:00:00.000Z",
                     *                 "name": "State Statistics Service of Ukraine",
                     *                 "kind": "official",
                     *                 "url": "https://ukrstat.gov.ua"
                     *               },
                     *               {
                     *                 "id": 1,
                     *                 "documentId": "677261696e2d67726f776572",
                     *                 "locale": "en",
                     *                 "createdAt": "2024-08-20T09:00:00.000Z",
                     *                 "updatedAt": "2024-08-20T09:00:00.000Z",
                     *                 "publishedAt": "2024-08-20T09:00:00.000Z",
                     *                 "name": "Grain Growers’ Union",
                     *                 "kind": "organisation",
                     *                 "url": "https://grain-growers.example.org"
                     *               },
                     *               {
                     *                 "id": 1,
                     *                 "documentId": "7261696c2d6f70657261746f",
                     *                 "locale": "en",
                     *                 "createdAt": "2024-08-20T09:00:00.000Z",
                     *                 "updatedAt": "2024-08-20T09:00:00.000Z",
                     *                 "publishedAt": "2024-08-20T09:00:00.000Z",
                     *                 "name": "Ukrzaliznytsia",
                     *                 "kind": "organisation",
                     *                 "url": "https://uz.gov.ua"
                     *               }
                     *             ],
                     *             "reviewedAt": "2024-07-15"
                     *           }
                     *         ],
                     *         "sources": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "737461746973746963732d73",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "State Statistics Service of Ukraine",
                     *             "kind": "official",
                     *             "url": "https://ukrstat.gov.ua"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "686172766573742d7265706f",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Grain harvest report",
                     *             "kind": "document",
                     *             "url": null
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "677261696e2d67726f776572",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Grain Growers’ Union",
                     *             "kind": "organisation",
                     *             "url": "https://grain-growers.example.org"
                     *           }
                     *         ],
                     *         "corrections": [
                     *           {
                     *             "id": 1,
                     *             "publishedAt": "2024-08-21T09:30:00.000Z",
                     *             "kind": "correction",
                     *             "note": "The first version of this article mistakenly gave the area of written-off maize as 68,600 hectares. The correct figure is 86,600 hectares."
                     *           },
                     *           {
                     *             "id": 2,
                     *             "publishedAt": "2024-08-22T12:10:00.000Z",
                     *             "kind": "clarification",
                     *             "note": "The article now makes clear that the export forecast refers to the marketing year, which runs from July to June, rather than the calendar year."
                     *           }
                     *         ],
                     *         "translation": {
                     *           "status": "complete",
                     *           "sourceLocale": "uk",
                     *           "method": "human",
                     *           "translators": [
                     *             {
                     *               "id": 1,
                     *               "documentId": "6a616d65732d776869746669",
                     *               "locale": "en",
                     *               "createdAt": "2024-08-20T09:00:00.000Z",
                     *               "updatedAt": "2024-08-20T09:00:00.000Z",
                     *               "publishedAt": "2024-08-20T09:00:00.000Z",
                     *               "name": "James Whitfield",
                     *               "slug": "james-whitfield",
                     *               "kind": "person",
                     *               "jobTitle": "Science writer and translator",
                     *               "bio": "Writes in English about astronomy, climate and energy. He also translates the newsroom’s stories from Ukrainian into English.",
                     *               "photo": null,
                     *               "profiles": [
                     *                 {
                     *                   "id": 1,
                     *                   "label": "Website",
                     *                   "url": "https://james-whitfield.example.org"
                     *                 },
                     *                 {
                     *                   "id": 2,
                     *                   "label": "Mastodon",
                     *                   "url": "https://social.example.org/@james.whitfield"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "translated": 13,
                     *           "total": 13,
                     *           "stale": 0,
                     *           "staleSince": null,
                     *           "urgent": false
                     *         },
                     *         "alternates": [
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "uk",
                     *             "slug": "pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "url": "http://localhost:3000/uk/pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "en",
                     *             "hreflang": "en",
                     *             "slug": "wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *             "url": "http://localhost:3000/en/wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *             "current": true
                     *           },
                     *           {
                     *             "locale": "ru",
                     *             "hreflang": "ru",
                     *             "slug": "pshenitsa-pochti-bez-poter-kukuruza-pod-voprosom-chto-obeshchaet-prognoz",
                     *             "url": "http://localhost:3000/ru/pshenitsa-pochti-bez-poter-kukuruza-pod-voprosom-chto-obeshchaet-prognoz",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "x-default",
                     *             "slug": "pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "url": "http://localhost:3000/uk/pshenytsia-maizhe-bez-vtrat-kukurudza-pid-pytanniam-shcho-obitsiaie-prohnoz",
                     *             "current": false
                     *           }
                     *         ],
                     *         "createdAt": "2024-08-20T09:00:00.000Z",
                     *         "updatedAt": "2024-08-20T09:00:00.000Z"
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
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
                 * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
                 * @example en
                 */
                locale?: components["parameters"]["locale"];
                /** @description How many at most. */
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "documentId": "686172766573742d666f7265",
                     *           "id": 1,
                     *           "locale": "en",
                     *           "slug": "wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *           "url": "http://localhost:3000/en/wheat-holds-up-maize-in-doubt-what-the-harvest-forecast-promises",
                     *           "headline": "Wheat holds up, maize in doubt: what the harvest forecast promises",
                     *           "lede": "The grain growers’ union expects this year’s grain harvest to reach 53.4 million tonnes, roughly 10% less than last year. It is only a forecast: the final result depends above all on maize.",
                     *           "dateline": {
                     *             "id": 1,
                     *             "place": "Kyiv",
                     *             "date": "2024-08-20"
                     *           },
                     *           "genre": "analysis",
                     *           "byline": "Author: Taras Hrytsenko",
                     *           "illustration": {
                     *             "id": 1,
                     *             "documentId": "77686561742d6669656c6400",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "image": {
                     *               "url": "/uploads/wheat-field.jpg",
                     *               "mime": "image/jpeg",
                     *               "width": 1600,
                     *               "height": 1067,
                     *               "formats": {
                     *                 "small": {
                     *                   "url": "/uploads/small_wheat-field.jpg",
                     *                   "width": 500,
                     *                   "height": 333
                     *                 }
                     *               }
                     *             },
                     *             "caption": "A wheat field shortly before the harvest.",
                     *             "altText": "Ripe wheat stretches to the horizon under a clear sky.",
                     *             "kind": "photo",
                     *             "credit": "Photo (Meridian Photo)",
                     *             "creditLine": "Meridian Photo",
                     *             "creator": "Marta Lindqvist",
                     *             "copyrightNotice": "© 2024 Meridian Photo",
                     *             "usageTerms": "Editorial use only. Cropping is allowed; retouching is not.",
                     *             "licenseUrl": null,
                     *             "rightsExpireAt": null
                     *           },
                     *           "firstPublishedAt": "2024-08-20T09:00:00.000Z",
                     *           "publishedAt": "2024-08-20T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "locale": "en",
                     *         "limit": 1,
                     *         "nextCursor": "MjAyNC0wOC0yMFQwOTowMDowMC4wMDBafjY4NjE3Mjc2NjU3Mzc0MmQ2NjZmNzI2NQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LatestArticlesAnswer"];
                };
            };
            304: components["responses"]["notModified"];
            400: components["responses"]["malformed"];
            503: components["responses"]["unavailable"];
        };
    };
    getBackgroundBySlug: {
        parameters: {
            query?: {
                /**
                 * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
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
                /** @description The slug in any of its languages. */
                slug: components["parameters"]["slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, in the language served. */
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
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "documentId": "677261696e2d6578706f7274",
                     *         "locale": "en",
                     *         "createdAt": "2024-08-20T09:00:00.000Z",
                     *         "updatedAt": "2024-08-20T09:00:00.000Z",
                     *         "publishedAt": "2024-08-20T09:00:00.000Z",
                     *         "title": "How Ukraine exports its grain",
                     *         "slug": "how-ukraine-exports-its-grain",
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Wheat, maize and barley make up the bulk of Ukraine’s grain exports. The fertile black earth yields far more grain than the country itself consumes, so the rest is sold abroad. Harvest figures are published by the "
                     *               },
                     *               {
                     *                 "type": "link",
                     *                 "url": "https://ukrstat.gov.ua",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "State Statistics Service"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": "."
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "In Ukraine the marketing year for grain runs from 1 July to 30 June, from one harvest to the next. Export volumes for a calendar year and for a marketing year therefore cannot be compared directly."
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "The cost of delivery has a marked effect on the price the farmer receives: the dearer the route to the buyer, the less is left for the farm. There are three main routes:"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "list",
                     *             "format": "unordered",
                     *             "children": [
                     *               {
                     *                 "type": "list-item",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "seaports, the cheapest way to move large consignments;"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "list-item",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "the Danube ports, which take smaller ships and barges;"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "list-item",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "rail and road across the western border, where the 1520 mm track gauge gives way to the European 1435 mm, so grain has to be reloaded or wagons moved to other bogies."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "When Russia launched its full-scale invasion in February 2022, Ukraine’s Black Sea ports stopped working. From July 2022 to July 2023 the Black Sea Grain Initiative, brokered by the United Nations and Turkey, was in force. After Russia left the agreement, Ukraine opened a sea corridor of its own."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "sources": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "737461746973746963732d73",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "State Statistics Service of Ukraine",
                     *             "kind": "official",
                     *             "url": "https://ukrstat.gov.ua"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "677261696e2d67726f776572",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Grain Growers’ Union",
                     *             "kind": "organisation",
                     *             "url": "https://grain-growers.example.org"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "7261696c2d6f70657261746f",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Ukrzaliznytsia",
                     *             "kind": "organisation",
                     *             "url": "https://uz.gov.ua"
                     *           }
                     *         ],
                     *         "reviewedAt": "2024-07-15",
                     *         "requestedLocale": "en",
                     *         "url": "http://localhost:3000/en/backgrounds/how-ukraine-exports-its-grain",
                     *         "translation": {
                     *           "status": "complete",
                     *           "sourceLocale": "uk",
                     *           "method": null,
                     *           "translators": [],
                     *           "translated": 2,
                     *           "total": 2,
                     *           "stale": 0,
                     *           "staleSince": null,
                     *           "urgent": false
                     *         },
                     *         "alternates": [
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "uk",
                     *             "slug": "yak-ukraina-eksportuie-zerno",
                     *             "url": "http://localhost:3000/uk/backgrounds/yak-ukraina-eksportuie-zerno",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "en",
                     *             "hreflang": "en",
                     *             "slug": "how-ukraine-exports-its-grain",
                     *             "url": "http://localhost:3000/en/backgrounds/how-ukraine-exports-its-grain",
                     *             "current": true
                     *           },
                     *           {
                     *             "locale": "ru",
                     *             "hreflang": "ru",
                     *             "slug": "kak-ukraina-eksportiruet-zerno",
                     *             "url": "http://localhost:3000/ru/backgrounds/kak-ukraina-eksportiruet-zerno",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "x-default",
                     *             "slug": "yak-ukraina-eksportuie-zerno",
                     *             "url": "http://localhost:3000/uk/backgrounds/yak-ukraina-eksportuie-zerno",
                     *             "current": false
                     *           }
                     *         ]
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": components["schemas"]["BackgroundAnswer"];
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
    getBackgroundById: {
        parameters: {
            query?: {
                /**
                 * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
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
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, in the language served. */
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
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "documentId": "677261696e2d6578706f7274",
                     *         "locale": "en",
                     *         "createdAt": "2024-08-20T09:00:00.000Z",
                     *         "updatedAt": "2024-08-20T09:00:00.000Z",
                     *         "publishedAt": "2024-08-20T09:00:00.000Z",
                     *         "title": "How Ukraine exports its grain",
                     *         "slug": "how-ukraine-exports-its-grain",
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Wheat, maize and barley make up the bulk of Ukraine’s grain exports. The fertile black earth yields far more grain than the country itself consumes, so the rest is sold abroad. Harvest figures are published by the "
                     *               },
                     *               {
                     *                 "type": "link",
                     *                 "url": "https://ukrstat.gov.ua",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "State Statistics Service"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": "."
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "In Ukraine the marketing year for grain runs from 1 July to 30 June, from one harvest to the next. Export volumes for a calendar year and for a marketing year therefore cannot be compared directly."
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "The cost of delivery has a marked effect on the price the farmer receives: the dearer the route to the buyer, the less is left for the farm. There are three main routes:"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "list",
                     *             "format": "unordered",
                     *             "children": [
                     *               {
                     *                 "type": "list-item",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "seaports, the cheapest way to move large consignments;"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "list-item",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "the Danube ports, which take smaller ships and barges;"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "list-item",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "rail and road across the western border, where the 1520 mm track gauge gives way to the European 1435 mm, so grain has to be reloaded or wagons moved to other bogies."
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "When Russia launched its full-scale invasion in February 2022, Ukraine’s Black Sea ports stopped working. From July 2022 to July 2023 the Black Sea Grain Initiative, brokered by the United Nations and Turkey, was in force. After Russia left the agreement, Ukraine opened a sea corridor of its own."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "sources": [
                     *           {
                     *             "id": 1,
                     *             "documentId": "737461746973746963732d73",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "State Statistics Service of Ukraine",
                     *             "kind": "official",
                     *             "url": "https://ukrstat.gov.ua"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "677261696e2d67726f776572",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Grain Growers’ Union",
                     *             "kind": "organisation",
                     *             "url": "https://grain-growers.example.org"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "documentId": "7261696c2d6f70657261746f",
                     *             "locale": "en",
                     *             "createdAt": "2024-08-20T09:00:00.000Z",
                     *             "updatedAt": "2024-08-20T09:00:00.000Z",
                     *             "publishedAt": "2024-08-20T09:00:00.000Z",
                     *             "name": "Ukrzaliznytsia",
                     *             "kind": "organisation",
                     *             "url": "https://uz.gov.ua"
                     *           }
                     *         ],
                     *         "reviewedAt": "2024-07-15",
                     *         "requestedLocale": "en",
                     *         "url": "http://localhost:3000/en/backgrounds/how-ukraine-exports-its-grain",
                     *         "translation": {
                     *           "status": "complete",
                     *           "sourceLocale": "uk",
                     *           "method": null,
                     *           "translators": [],
                     *           "translated": 2,
                     *           "total": 2,
                     *           "stale": 0,
                     *           "staleSince": null,
                     *           "urgent": false
                     *         },
                     *         "alternates": [
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "uk",
                     *             "slug": "yak-ukraina-eksportuie-zerno",
                     *             "url": "http://localhost:3000/uk/backgrounds/yak-ukraina-eksportuie-zerno",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "en",
                     *             "hreflang": "en",
                     *             "slug": "how-ukraine-exports-its-grain",
                     *             "url": "http://localhost:3000/en/backgrounds/how-ukraine-exports-its-grain",
                     *             "current": true
                     *           },
                     *           {
                     *             "locale": "ru",
                     *             "hreflang": "ru",
                     *             "slug": "kak-ukraina-eksportiruet-zerno",
                     *             "url": "http://localhost:3000/ru/backgrounds/kak-ukraina-eksportiruet-zerno",
                     *             "current": false
                     *           },
                     *           {
                     *             "locale": "uk",
                     *             "hreflang": "x-default",
                     *             "slug": "yak-ukraina-eksportuie-zerno",
                     *             "url": "http://localhost:3000/uk/backgrounds/yak-ukraina-eksportuie-zerno",
                     *             "current": false
                     *           }
                     *         ]
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": components["schemas"]["BackgroundAnswer"];
                };
            };
            304: components["responses"]["notModified"];
            400: components["responses"]["malformed"];
            404: components["responses"]["notFound"];
            410: components["responses"]["withdrawn"];
            503: components["responses"]["unavailable"];
        };
    };
    getLatestBackgrounds: {
        parameters: {
            query?: {
                /**
                 * @description The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.
                 * @example en
                 */
                locale?: components["parameters"]["locale"];
                /** @description How many at most. */
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "documentId": "677261696e2d6578706f7274",
                     *           "locale": "en",
                     *           "title": "How Ukraine exports its grain",
                     *           "slug": "how-ukraine-exports-its-grain",
                     *           "url": "http://localhost:3000/en/backgrounds/how-ukraine-exports-its-grain",
                     *           "reviewedAt": "2024-07-15",
                     *           "publishedAt": "2024-08-20T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "locale": "en",
                     *         "limit": 1,
                     *         "nextCursor": "MjAyNC0wOC0yMFQwOTowMDowMC4wMDBafjY3NzI2MTY5NmUyZDY1Nzg3MDZmNzI3NA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LatestBackgroundsAnswer"];
                };
            };
            304: components["responses"]["notModified"];
            400: components["responses"]["malformed"];
            503: components["responses"]["unavailable"];
        };
    };
}
