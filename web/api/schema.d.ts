export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_whoAmI"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_change"];
        trace?: never;
    };
    "/api/users/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_tokens"];
        put?: never;
        post: operations["Users_addToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Users_revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/document-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogues_documentTypes"];
        put?: never;
        post: operations["Catalogues_addDocumentType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/document-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Catalogues_correctDocumentType"];
        trace?: never;
    };
    "/api/catalogues/body-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogues_bodyKinds"];
        put?: never;
        post: operations["Catalogues_addBodyKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/body-kinds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Catalogues_correctBodyKind"];
        trace?: never;
    };
    "/api/catalogues/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogues_terms"];
        put?: never;
        post: operations["Catalogues_addTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Catalogues_correctTerm"];
        trace?: never;
    };
    "/api/catalogues/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogues_holidays"];
        put?: never;
        post: operations["Catalogues_addHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Catalogues_correctHoliday"];
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_list"];
        put?: never;
        post: operations["Organizations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organizations_plant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organizations_correct"];
        trace?: never;
    };
    "/api/organizations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organizations_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_successors"];
        put?: never;
        post: operations["Organizations_succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_list"];
        put?: never;
        post: operations["Documents_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Documents_correct"];
        trace?: never;
    };
    "/api/documents/{id}/no-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_decideNoTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relations_list"];
        put?: never;
        post: operations["Relations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relations_cascade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relations_hindrances"];
        put?: never;
        post: operations["Relations_withdrawDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relations_pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Relations_correct"];
        trace?: never;
    };
    "/api/relations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LookAlikes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-alikes/of-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LookAlikes_ofEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-alikes/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LookAlikes_settled"];
        put?: never;
        post: operations["LookAlikes_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Books_ofDocument"];
        put?: never;
        post: operations["Books_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Books_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book-entries/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Books_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Books_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Books_correct"];
        trace?: never;
    };
    "/api/book-entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Books_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_ofDocument"];
        put?: never;
        post: operations["Attachments_addToDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Attachments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_list"];
        put?: never;
        post: operations["Assignments_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_reports"];
        put?: never;
        post: operations["Assignments_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/reports/{reportId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentAttachments_list"];
        put?: never;
        post: operations["AssignmentAttachments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/implementers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Implementers_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligations_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_list"];
        put?: never;
        post: operations["Inspections_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/paragraph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_paragraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Inspections_correct"];
        trace?: never;
    };
    "/api/inspections/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inspections_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/disciplines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_disciplines"];
        put?: never;
        post: operations["Inspections_replaceDisciplines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundParts_listSubjects"];
        put?: never;
        post: operations["RoundParts_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/subjects/{organizationId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundParts_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundParts_listResults"];
        put?: never;
        post: operations["RoundParts_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/results/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundParts_recordAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_list"];
        put?: never;
        post: operations["Findings_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Findings_correct"];
        trace?: never;
    };
    "/api/findings/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Findings_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_ofSameMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recommendations_list"];
        put?: never;
        post: operations["Recommendations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recommendations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Recommendations_correct"];
        trace?: never;
    };
    "/api/recommendations/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recommendations_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recommendations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recommendations_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecommendationAttachments_list"];
        put?: never;
        post: operations["RecommendationAttachments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentInspections_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganizationInspections_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coverage_cells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coverage_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Views_list"];
        put?: never;
        post: operations["Views_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Views_remove"];
        options?: never;
        head?: never;
        patch: operations["Views_change"];
        trace?: never;
    };
    "/api/bulk-edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkEdits_list"];
        put?: never;
        post: operations["BulkEdits_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-edits/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkEdits_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Log_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/documents.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/register.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Readings_list"];
        put?: never;
        post: operations["Readings_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extractions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Readings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extractions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Readings_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Operation_examine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Operation_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Backups_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Office_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Office_correct"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInDto: {
            /** @example admin */
            username: string;
            password: string;
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        GrantDto: {
            /**
             * @example clerk
             * @enum {string}
             */
            role: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator";
            /** @example 1 */
            organizationId?: number | null;
            /**
             * @description Only bodies of this system
             * @example party
             * @enum {string|null}
             */
            system?: "party" | "state" | "front" | "other" | null;
        };
        AddUser: {
            /** @example vanthu.songlo */
            username: string;
            /** @example Nguyễn Thị Lan */
            name?: string | null;
            password: string;
            /** @example 1 */
            organizationId?: number | null;
            grants: components["schemas"]["GrantDto"][];
        };
        ChangeUser: {
            name?: string | null;
            password?: string | null;
            /** @example 1 */
            organizationId?: number | null;
            grants?: components["schemas"]["GrantDto"][] | null;
            /** @description true ends every session and token at once */
            disabled?: boolean | null;
        };
        AddToken: {
            /** @example sao lưu hằng đêm */
            name: string;
            /**
             * @example [
             *       "documents:read"
             *     ]
             */
            scopes: string[];
        };
        AddDocumentType: {
            /** @example decision */
            nameEn?: string | null;
            note?: string | null;
            /** @description A legal normative act */
            normative?: boolean | null;
            /** @description What it rests on */
            source?: string | null;
            /**
             * @example party
             * @enum {string}
             */
            system: "party" | "state" | "front" | "other";
            /**
             * @description As numbers print it; empty where they print none (Luật)
             * @example QĐ
             */
            code: string;
            /** @example Quyết định */
            name: string;
        };
        CorrectDocumentType: {
            /** @example decision */
            nameEn?: string | null;
            note?: string | null;
            /** @description A legal normative act */
            normative?: boolean | null;
            /** @description What it rests on */
            source?: string | null;
        };
        AddBodyKind: {
            /** @example decision */
            nameEn?: string | null;
            note?: string | null;
            /**
             * Format: date
             * @description First day
             * @example 2021-09-30
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description First day on which it no longer exists
             * @example 2021-09-30
             */
            validTo?: string | null;
            successorCode?: string | null;
            /** @description Rests on no confirmed source */
            unconfirmed?: boolean | null;
            source?: string | null;
            /** @example HU */
            code: string;
            /**
             * @example party
             * @enum {string}
             */
            system: "party" | "state" | "front" | "other";
            /**
             * @example central
             * @enum {string}
             */
            level: "central" | "province" | "district" | "commune" | "sector";
            /** @example Huyện ủy */
            name: string;
        };
        CorrectBodyKind: {
            /** @example decision */
            nameEn?: string | null;
            note?: string | null;
            /**
             * Format: date
             * @description First day
             * @example 2021-09-30
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description First day on which it no longer exists
             * @example 2021-09-30
             */
            validTo?: string | null;
            successorCode?: string | null;
            /** @description Rests on no confirmed source */
            unconfirmed?: boolean | null;
            source?: string | null;
        };
        AddTerm: {
            /** @example decision */
            nameEn?: string | null;
            note?: string | null;
            /** @example result_scale */
            catalogue: string;
            /** @example excellent */
            code: string;
            /** @example Xuất sắc */
            name: string;
            /** @description Where in the list; by default last */
            position?: number | null;
        };
        CorrectTerm: {
            /** @example decision */
            nameEn?: string | null;
            note?: string | null;
            name?: string | null;
            position?: number | null;
        };
        AddHoliday: {
            /** @description Rests on no confirmed source */
            unconfirmed?: boolean | null;
            /**
             * Format: date
             * @example 2027-02-08
             */
            date: string;
            /**
             * @description `off`: a weekday off; `worked`: a weekend day that is worked
             * @example off
             * @enum {string}
             */
            kind: "off" | "worked";
            /** @example Tết Nguyên đán */
            name: string;
        };
        CorrectHoliday: {
            /** @description Rests on no confirmed source */
            unconfirmed?: boolean | null;
            /**
             * @example off
             * @enum {string|null}
             */
            kind?: "off" | "worked" | null;
            name?: string | null;
        };
        DatedName: {
            name: string;
            /**
             * Format: date
             * @description First day; null: unknown
             * @example 2021-09-30
             */
            from?: string | null;
            /**
             * Format: date
             * @description First day on which it no longer holds; null: still
             * @example 2021-09-30
             */
            to?: string | null;
        };
        DatedParent: {
            /** @example 1 */
            parentId: number;
            /**
             * Format: date
             * @example 2021-09-30
             */
            from?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            to?: string | null;
        };
        AddOrganization: {
            /** @example HU */
            code: string;
            /** @example Huyện ủy Sông Lô */
            name: string;
            /** @example Sông Lô */
            shortName?: string | null;
            /**
             * @example party
             * @enum {string}
             */
            system: "party" | "state" | "front" | "other";
            /**
             * @example central
             * @enum {string}
             */
            level: "central" | "province" | "district" | "commune" | "sector";
            /**
             * @description Code of its kind of body in the catalogue
             * @example HU
             */
            kind?: string | null;
            /**
             * @description The organisation above it; null at the top
             * @example 1
             */
            parentId?: number | null;
            /** @example Sông Lô */
            place?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            establishedOn?: string | null;
            /**
             * Format: date
             * @description First day on which it no longer exists
             * @example 2021-09-30
             */
            endedOn?: string | null;
            /**
             * @description Of an inspection commission: the committee it serves
             * @example 1
             */
            servesId?: number | null;
            /**
             * @example [
             *       "BTV Huyện ủy"
             *     ]
             */
            aliases?: string[] | null;
            /**
             * @example [
             *       "Ban Thường vụ Huyện ủy"
             *     ]
             */
            collectives?: string[] | null;
            names?: components["schemas"]["DatedName"][] | null;
            parents?: components["schemas"]["DatedParent"][] | null;
            note?: string | null;
            source?: string | null;
            /** @description Rests on no confirmed source */
            unconfirmed?: boolean | null;
        };
        TreeRow: {
            /** @example Đảng ủy xã Tam Sơn */
            name: string;
            /**
             * @description As its numbers print it
             * @example ĐU
             */
            code?: string | null;
            /**
             * @description A code or the word for it
             * @example Xã
             */
            level?: string | null;
            /**
             * @description A code or the word for it
             * @example Đảng
             */
            system?: string | null;
            /** @description The row that it stands under, from 0 */
            above?: number | null;
            /** @description Name of what it stands under: another row, or a known body */
            parent?: string | null;
            /**
             * @description The known body that it stands under
             * @example 1
             */
            parentId?: number | null;
            /**
             * @description The known body that it is
             * @example 1
             */
            sameAsId?: number | null;
            /** @description A body of its own, though another one bears its name */
            separate?: boolean | null;
        };
        PlantTree: {
            rows: components["schemas"]["TreeRow"][];
            /**
             * @description The known body over all rows that name none
             * @example 1
             */
            underId?: number | null;
            /** @description Only say what would happen */
            dryRun?: boolean | null;
        };
        CorrectOrganization: {
            name?: string | null;
            shortName?: string | null;
            code?: string | null;
            /**
             * @example central
             * @enum {string|null}
             */
            level?: "central" | "province" | "district" | "commune" | "sector" | null;
            /** @example 1 */
            parentId?: number | null;
            place?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            establishedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            endedOn?: string | null;
            /** @example 1 */
            servesId?: number | null;
            aliases?: string[] | null;
            collectives?: string[] | null;
            names?: components["schemas"]["DatedName"][] | null;
            parents?: components["schemas"]["DatedParent"][] | null;
            note?: string | null;
            unconfirmed?: boolean | null;
        };
        EndOrganization: {
            /**
             * Format: date
             * @description First day on which it no longer exists
             * @example 2021-09-30
             */
            on: string;
            /**
             * @description What became of it; needed with successors
             * @example merged
             * @enum {string|null}
             */
            kind?: "merged" | "split" | "renamed" | "dissolved" | "function_passed" | "level_changed" | null;
            /**
             * @description Who takes over
             * @example [
             *       1,
             *       2
             *     ]
             */
            successorIds?: number[] | null;
            note?: string | null;
            /** @description The document that says so */
            source?: string | null;
        };
        AddSuccession: {
            /**
             * @description The organisation that takes over
             * @example 1
             */
            successorId: number;
            /**
             * @example merged
             * @enum {string}
             */
            kind: "merged" | "split" | "renamed" | "dissolved" | "function_passed" | "level_changed";
            /**
             * Format: date
             * @description From this day on; null: inexact, see the note
             * @example 2021-09-30
             */
            on?: string | null;
            note?: string | null;
            source?: string | null;
            unconfirmed?: boolean | null;
        };
        Recipient: {
            /** @example 1 */
            organizationId?: number | null;
            /** @example Các chi, đảng bộ trực thuộc */
            words: string;
        };
        RegisterDocument: {
            /** @example 55-QĐ/TU */
            number?: string | null;
            /**
             * @description Type code; by default that of the number
             * @example QĐ
             */
            type?: string | null;
            /**
             * @description The type word decides between Quyết định and Quy định
             * @example Quyết định
             */
            typeName?: string | null;
            /**
             * @description The organisation whose sequence the number is from
             * @example 1
             */
            issuerId?: number | null;
            /**
             * @description Who signs in its name
             * @example Ban Thường vụ Tỉnh ủy
             */
            collective?: string | null;
            /**
             * @description Nhiệm kỳ
             * @example khóa XIII
             */
            term?: string | null;
            /**
             * Format: date
             * @example 2016-02-03
             */
            issuedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            effectiveOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            expiresOn?: string | null;
            signer?: string | null;
            /** @example T/M BAN THƯỜNG VỤ */
            authority?: string | null;
            /** @description Nơi nhận */
            recipients?: components["schemas"]["Recipient"][] | null;
            /**
             * @example [
             *       "dân vận"
             *     ]
             */
            topics?: string[] | null;
            /**
             * @example normal
             * @enum {string|null}
             */
            urgency?: "normal" | "urgent" | "very_urgent" | "flash" | null;
            /**
             * @example normal
             * @enum {string|null}
             */
            mark?: "normal" | "internal" | "restricted" | null;
            note?: string | null;
            /**
             * @description Độ mật. Documents with a degree of secrecy are refused and not stored (Law 117/2025/QH15)
             * @example Không
             */
            secrecy?: string | null;
            /** @description The sentence from which it was read */
            source?: string | null;
            /**
             * @description Trích yếu
             * @example ban hành Quy chế đối thoại trực tiếp
             */
            title?: string | null;
            /** @description true: cited and not fully known */
            stub?: boolean | null;
            /** @description Of a stub: the issuer as the text names it */
            issuerWords?: string | null;
            /**
             * @description The office that registers it; by default the own organisation
             * @example 1
             */
            ownerId?: number | null;
            /**
             * @description Documents that it looks like and is not: both are kept
             * @example [
             *       1,
             *       2
             *     ]
             */
            differsFromIds?: number[] | null;
        };
        CorrectDocument: {
            /** @example 55-QĐ/TU */
            number?: string | null;
            /**
             * @description Type code; by default that of the number
             * @example QĐ
             */
            type?: string | null;
            /**
             * @description The type word decides between Quyết định and Quy định
             * @example Quyết định
             */
            typeName?: string | null;
            /**
             * @description The organisation whose sequence the number is from
             * @example 1
             */
            issuerId?: number | null;
            /**
             * @description Who signs in its name
             * @example Ban Thường vụ Tỉnh ủy
             */
            collective?: string | null;
            /**
             * @description Nhiệm kỳ
             * @example khóa XIII
             */
            term?: string | null;
            /**
             * Format: date
             * @example 2016-02-03
             */
            issuedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            effectiveOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            expiresOn?: string | null;
            signer?: string | null;
            /** @example T/M BAN THƯỜNG VỤ */
            authority?: string | null;
            /** @description Nơi nhận */
            recipients?: components["schemas"]["Recipient"][] | null;
            /**
             * @example [
             *       "dân vận"
             *     ]
             */
            topics?: string[] | null;
            /**
             * @example normal
             * @enum {string|null}
             */
            urgency?: "normal" | "urgent" | "very_urgent" | "flash" | null;
            /**
             * @example normal
             * @enum {string|null}
             */
            mark?: "normal" | "internal" | "restricted" | null;
            note?: string | null;
            /**
             * @description Độ mật. Documents with a degree of secrecy are refused and not stored (Law 117/2025/QH15)
             * @example Không
             */
            secrecy?: string | null;
            /** @description The sentence from which it was read */
            source?: string | null;
            title?: string | null;
            /** @description Of a stub: the issuer as the text names it */
            issuerWords?: string | null;
            /** @description true registers a stub: its issuer, type, number and date are all known and hereby confirmed; the title may follow */
            registered?: boolean | null;
        };
        NoTask: {
            /** @description Why; null takes the decision back */
            reason?: string | null;
        };
        CitedDocument: {
            /** @example 30-QĐ/TW */
            number?: string | null;
            /**
             * @description The type word
             * @example Quy định
             */
            typeName?: string | null;
            /** @example 1 */
            issuerId?: number | null;
            /** @description The issuer as the text names it */
            issuerWords?: string | null;
            /**
             * Format: date
             * @example 2016-07-26
             */
            issuedOn?: string | null;
            title?: string | null;
        };
        AddRelation: {
            /**
             * @description By default the whole document
             * @example whole
             * @enum {string|null}
             */
            scope?: "whole" | "part" | null;
            /**
             * @description Which part
             * @example khoản 2 Điều 5
             */
            scopeWords?: string | null;
            /**
             * Format: date
             * @description By default when the acting document takes effect
             * @example 2021-09-30
             */
            effectiveOn?: string | null;
            /**
             * Format: date
             * @description Of a suspension: the first day in force again
             * @example 2021-09-30
             */
            resumeOn?: string | null;
            /** @description The sentence that says so */
            source?: string | null;
            /**
             * @example implements
             * @enum {string}
             */
            kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
            /**
             * @description The other document, where it is in the register
             * @example 1
             */
            toId?: number | null;
            /** @description Or what is known of it: the only registered document that fits is taken, otherwise the relation waits */
            to?: components["schemas"]["CitedDocument"] | null;
            /** @description By default true; false proposes it: it counts nowhere until confirmed */
            confirmed?: boolean | null;
        };
        DocumentWithdrawal: {
            /** @example Nhập trùng */
            reason: string;
            /**
             * @description The document that stays, where it was registered twice
             * @example 1
             */
            sameAsId?: number | null;
        };
        CorrectRelation: {
            /**
             * @description By default the whole document
             * @example whole
             * @enum {string|null}
             */
            scope?: "whole" | "part" | null;
            /**
             * @description Which part
             * @example khoản 2 Điều 5
             */
            scopeWords?: string | null;
            /**
             * Format: date
             * @description By default when the acting document takes effect
             * @example 2021-09-30
             */
            effectiveOn?: string | null;
            /**
             * Format: date
             * @description Of a suspension: the first day in force again
             * @example 2021-09-30
             */
            resumeOn?: string | null;
            /** @description The sentence that says so */
            source?: string | null;
        };
        Withdrawal: {
            /** @example Nhập trùng */
            reason: string;
        };
        DecideLookAlike: {
            /**
             * @description The two documents, in either order
             * @example [
             *       1,
             *       2
             *     ]
             */
            documentIds: number[];
            /**
             * @example different
             * @enum {string}
             */
            decision: "different" | "undecided";
            /** @example Hai nhiệm kỳ khác nhau */
            reason?: string | null;
        };
        EnterInBook: {
            /**
             * @description Nơi gửi
             * @example Văn phòng Tỉnh ủy
             */
            sender?: string | null;
            /** @description Nơi nhận */
            recipients?: string | null;
            /** @description Ghi chú */
            note?: string | null;
            /**
             * @example incoming
             * @enum {string}
             */
            book: "incoming" | "outgoing" | "decisions";
            /**
             * @description Whose book; by default the own organisation
             * @example 1
             */
            organizationId?: number | null;
            /**
             * Format: date
             * @description Day of arrival or dispatch; its year is the year of the book; default today
             * @example 2021-09-30
             */
            enteredOn?: string | null;
            /**
             * @description By default the next number, which is what a clerk wants. Typed, it must be the next one, or free among those before the first; the first of a book that goes on from paper may be any
             * @example 412
             */
            number?: number | null;
        };
        CorrectBookEntry: {
            /**
             * @description Nơi gửi
             * @example Văn phòng Tỉnh ủy
             */
            sender?: string | null;
            /** @description Nơi nhận */
            recipients?: string | null;
            /** @description Ghi chú */
            note?: string | null;
            /**
             * Format: date
             * @description Within the year of the book
             * @example 2021-09-30
             */
            enteredOn?: string | null;
        };
        GiveAssignment: {
            /** @example 1 */
            documentId: number;
            /**
             * @description The units, each for itself
             * @example [
             *       1,
             *       2
             *     ]
             */
            organizationIds?: number[] | null;
            /** @description Instead of units: a collective addressee as a source names it */
            groupWords?: string | null;
            /**
             * @example lead
             * @enum {string}
             */
            role: "lead" | "coordinating" | "implementing" | "follow_up";
            /**
             * @description given (default), or reported by a source
             * @example given
             * @enum {string|null}
             */
            basis?: "given" | "reported" | null;
            /**
             * @description Who gives it; by default the own organisation
             * @example 1
             */
            giverId?: number | null;
            /** @example Tổ chức đối thoại trực tiếp với nhân dân */
            task?: string | null;
            /**
             * @description Where the document says it
             * @example Điều 5, khoản 2
             */
            clause?: string | null;
            /** @example Báo cáo kết quả */
            product?: string | null;
            /** @example 2 cuộc một năm */
            target?: string | null;
            /** @example hằng quý */
            reportFrequency?: string | null;
            /**
             * Format: date
             * @description Default: today
             * @example 2021-09-30
             */
            assignedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            deadline?: string | null;
            /** @description Instead of a day: working days from the giving on */
            deadlineWorkingDays?: number | null;
            /** @description The sentence that says it; required when reported */
            source?: string | null;
        };
        ChosenTask: {
            /** @example 1 */
            id: number;
            /**
             * @description The version that was seen
             * @example 1
             */
            version: number;
        };
        DecideMany: {
            items: components["schemas"]["ChosenTask"][];
            /**
             * @example accept
             * @enum {string}
             */
            act: "accept" | "return";
            /**
             * Format: date
             * @example 2021-09-30
             */
            on: string;
            /** @description Required to return */
            reason?: string | null;
        };
        PerformAct: {
            /**
             * @example begin
             * @enum {string}
             */
            act: "begin" | "reportDone" | "waive" | "accept" | "return";
            /**
             * Format: date
             * @description When it was done; not before the last act, not in the future
             * @example 2021-09-30
             */
            on: string;
            /** @description Required to waive and to return */
            reason?: string | null;
            /**
             * @description Or a file: required to report done
             * @example Báo cáo 15-BC/ĐU
             */
            evidence?: string | null;
            /**
             * @description A file of the task, added before
             * @example 1
             */
            attachmentId?: number | null;
        };
        ExtendDeadline: {
            /**
             * Format: date
             * @description The new deadline
             * @example 2021-09-30
             */
            deadline: string;
            /** @example Chờ hướng dẫn của cấp trên */
            reason: string;
            /** @example Thường trực Huyện ủy */
            grantedBy: string;
            /**
             * Format: date
             * @description When it was granted
             * @example 2021-09-30
             */
            on: string;
        };
        AddReport: {
            /**
             * Format: date
             * @description Not in the future
             * @example 2021-09-30
             */
            on: string;
            text: string;
            /** @description It completes nothing */
            percentage?: number | null;
            /** @description Vướng mắc */
            difficulty?: string | null;
            /** @description Đề xuất */
            proposal?: string | null;
            evidence?: string | null;
            /**
             * @description A file of the task, added before
             * @example 1
             */
            attachmentId?: number | null;
        };
        AnswerReport: {
            /** @example Đồng ý; Văn phòng hướng dẫn */
            answer: string;
        };
        AddInspection: {
            /**
             * @description Code of the catalogue inspection_form
             * @example thematic_inspection
             */
            form?: string | null;
            /**
             * @description What it is about
             * @example Quy chế dân chủ
             */
            topic?: string | null;
            /**
             * @description The documents whose implementation is checked
             * @example [
             *       1,
             *       2
             *     ]
             */
            documentIds?: number[] | null;
            /**
             * @description In whose name
             * @example Ban Thường vụ Huyện ủy
             */
            collective?: string | null;
            /**
             * @description Organisations inspected, named or not
             * @example 8
             */
            unitCount?: number | null;
            /** @description Party members inspected */
            memberCount?: number | null;
            /**
             * Format: date
             * @description First day of the period it belongs to; without both: unknown
             * @example 2021-09-30
             */
            periodFrom?: string | null;
            /**
             * Format: date
             * @example 2021-12-31
             */
            periodTo?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            endedOn?: string | null;
            /** @description Number of the decision that set it up */
            decision?: string | null;
            /** @description Made from topic or documents when missing. Each inspected unit reads it: name no other unit in it */
            title?: string | null;
            note?: string | null;
            /** @description The sentence from which it was read */
            source?: string | null;
            /**
             * @example inspection
             * @enum {string}
             */
            kind: "inspection" | "supervision";
            /**
             * @description The body that leads it; by default the own organisation
             * @example 1
             */
            leadId?: number | null;
        };
        CorrectInspection: {
            /**
             * @description Code of the catalogue inspection_form
             * @example thematic_inspection
             */
            form?: string | null;
            /**
             * @description What it is about
             * @example Quy chế dân chủ
             */
            topic?: string | null;
            /**
             * @description The documents whose implementation is checked
             * @example [
             *       1,
             *       2
             *     ]
             */
            documentIds?: number[] | null;
            /**
             * @description In whose name
             * @example Ban Thường vụ Huyện ủy
             */
            collective?: string | null;
            /**
             * @description Organisations inspected, named or not
             * @example 8
             */
            unitCount?: number | null;
            /** @description Party members inspected */
            memberCount?: number | null;
            /**
             * Format: date
             * @description First day of the period it belongs to; without both: unknown
             * @example 2021-09-30
             */
            periodFrom?: string | null;
            /**
             * Format: date
             * @example 2021-12-31
             */
            periodTo?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            endedOn?: string | null;
            /** @description Number of the decision that set it up */
            decision?: string | null;
            /** @description Made from topic or documents when missing. Each inspected unit reads it: name no other unit in it */
            title?: string | null;
            note?: string | null;
            /** @description The sentence from which it was read */
            source?: string | null;
            /**
             * @example inspection
             * @enum {string|null}
             */
            kind?: "inspection" | "supervision" | null;
            /** @example 1 */
            leadId?: number | null;
            /** @description Why the count of units changes; needed then */
            countReason?: string | null;
        };
        DisciplineCount: {
            /**
             * @example organization
             * @enum {string}
             */
            target: "organization" | "member";
            /**
             * @description Code of the catalogue discipline_form
             * @example member_warning
             */
            form: string;
            count: number;
        };
        ReplaceDisciplines: {
            items: components["schemas"]["DisciplineCount"][];
        };
        NameSubjects: {
            /**
             * @example [
             *       1,
             *       2
             *     ]
             */
            organizationIds: number[];
        };
        FindingEntry: {
            /**
             * @description Code of the catalogue finding_category
             * @example shortcoming
             */
            category: string;
            /** @example Chưa niêm yết công khai kế hoạch đối thoại */
            text: string;
            /**
             * @description The directive that it measures against
             * @example 1
             */
            documentId?: number | null;
            /** @example Điều 5 khoản 2 */
            clause?: string | null;
            /** @description Nguyên nhân */
            cause?: string | null;
            /** @description Trách nhiệm */
            responsibility?: string | null;
            /**
             * @description The earlier finding that it repeats
             * @example 1
             */
            repeatOfId?: number | null;
            /** @description Why a shortcoming leads to no recommendation */
            noRecommendationReason?: string | null;
        };
        RecordResult: {
            /**
             * @description The unit; it becomes a named subject
             * @example 1
             */
            organizationId: number;
            /**
             * @description Code of the catalogue result_scale
             * @example good
             */
            result: string;
            text?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            concludedOn?: string | null;
            /**
             * Format: date
             * @description Until when what was found is to be put right
             * @example 2021-09-30
             */
            remedyDue?: string | null;
            /** @description Why a further result of the unit takes the place of the former */
            revisionReason?: string | null;
            /** @description Of a revision: they take the place of the former ones; without, the former ones stand */
            findings?: components["schemas"]["FindingEntry"][] | null;
        };
        RecordResults: {
            items: components["schemas"]["RecordResult"][];
        };
        AddFinding: {
            /**
             * @description Code of the catalogue finding_category
             * @example shortcoming
             */
            category: string;
            /** @example Chưa niêm yết công khai kế hoạch đối thoại */
            text: string;
            /**
             * @description The directive that it measures against
             * @example 1
             */
            documentId?: number | null;
            /** @example Điều 5 khoản 2 */
            clause?: string | null;
            /** @description Nguyên nhân */
            cause?: string | null;
            /** @description Trách nhiệm */
            responsibility?: string | null;
            /**
             * @description The earlier finding that it repeats
             * @example 1
             */
            repeatOfId?: number | null;
            /** @description Why a shortcoming leads to no recommendation */
            noRecommendationReason?: string | null;
            /** @example 1 */
            inspectionId: number;
            /**
             * @description A named subject of the round
             * @example 1
             */
            organizationId: number;
        };
        CorrectFinding: {
            /**
             * @description Why it is revised
             * @example Bổ sung căn cứ
             */
            reason: string;
            category?: string | null;
            text?: string | null;
            /** @example 1 */
            documentId?: number | null;
            clause?: string | null;
            cause?: string | null;
            responsibility?: string | null;
            /** @example 1 */
            repeatOfId?: number | null;
            noRecommendationReason?: string | null;
        };
        AddRecommendation: {
            /** @example 1 */
            inspectionId: number;
            /**
             * @description A named subject of the round: who is to put it right
             * @example 1
             */
            organizationId: number;
            /**
             * @description The finding that it rests on, of the same unit
             * @example 1
             */
            findingId?: number | null;
            /** @example Niêm yết công khai kế hoạch đối thoại hằng năm */
            text: string;
            /**
             * Format: date
             * @description When it was made; by default when the result was concluded
             * @example 2021-09-30
             */
            recommendedOn?: string | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            deadline?: string | null;
            /**
             * @description Who follows it up
             * @example 1
             */
            followUpId?: number | null;
        };
        CorrectRecommendation: {
            /** @description Why it is corrected */
            reason?: string | null;
            /** @example 1 */
            findingId?: number | null;
            text?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            recommendedOn?: string | null;
            /**
             * Format: date
             * @description Only where there is none yet; then it is extended
             * @example 2021-09-30
             */
            deadline?: string | null;
            /** @example 1 */
            followUpId?: number | null;
        };
        ActOnRecommendation: {
            /**
             * @example remedy
             * @enum {string}
             */
            act: "remedy" | "verify" | "return" | "reopen" | "waive" | "extend";
            /**
             * Format: date
             * @example 2021-09-30
             */
            on: string;
            /** @description For return, reopen, waive and extend */
            reason?: string | null;
            /**
             * @description For remedy: what shows it
             * @example Báo cáo số 12-BC/ĐU
             */
            evidence?: string | null;
            /**
             * @description For remedy: a file of the recommendation, added before
             * @example 1
             */
            attachmentId?: number | null;
            /**
             * Format: date
             * @description For extend: the new deadline
             * @example 2021-09-30
             */
            deadline?: string | null;
            /** @description For extend: who granted it */
            grantedBy?: string | null;
        };
        SaveView: {
            /**
             * @example documents
             * @enum {string}
             */
            page: "documents" | "work" | "inspections" | "recommendations" | "units" | "coverage";
            /** @example Quyết định chưa giao */
            name: string;
            /**
             * @description Filters, order and columns, as they stand in the address of the page
             * @example type=QĐ&sort=-issuedOn
             */
            query: string;
            /**
             * @description Whose holders see it too; null: nobody else
             * @example clerk
             * @enum {string|null}
             */
            role?: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator" | null;
        };
        ChangeView: {
            name?: string | null;
            /**
             * @description Filters, order and columns, as they stand in the address of the page
             * @example type=QĐ&sort=-issuedOn
             */
            query?: string | null;
            /**
             * @description Whose holders see it too; null: nobody else
             * @example clerk
             * @enum {string|null}
             */
            role?: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator" | null;
        };
        MakeBulkEdit: {
            /**
             * @example [
             *       1,
             *       2
             *     ]
             */
            documentIds: number[];
            /**
             * @description give tasks · carries no task · urgency · one more topic
             * @example give
             * @enum {string}
             */
            edit: "give" | "no_task" | "urgency" | "topic";
            /** @description true: only tell what would happen */
            dryRun?: boolean | null;
            /** @description Of the preview that is carried out; required unless dryRun */
            token?: string | null;
            /**
             * @description give: the units, each for itself
             * @example [
             *       1,
             *       2
             *     ]
             */
            organizationIds?: number[] | null;
            /**
             * @description give; by default implementing
             * @example lead
             * @enum {string|null}
             */
            role?: "lead" | "coordinating" | "implementing" | "follow_up" | null;
            /**
             * @description give: who gives it; by default the own organisation
             * @example 1
             */
            giverId?: number | null;
            /** @description give */
            task?: string | null;
            /** @description give */
            product?: string | null;
            /**
             * Format: date
             * @description give
             * @example 2021-09-30
             */
            deadline?: string | null;
            /** @description no_task: why */
            reason?: string | null;
            /**
             * @description urgency
             * @example normal
             * @enum {string|null}
             */
            urgency?: "normal" | "urgent" | "very_urgent" | "flash" | null;
            /** @description topic */
            topic?: string | null;
        };
        ReadText: {
            /**
             * @description The whole text, as it stands
             * @example Quyết định số 55-QĐ/TU, ngày 03/02/2016 …
             */
            text: string;
            /**
             * Format: date
             * @description Day of the text, where it does not say it: it cites nothing younger
             * @example 2021-09-30
             */
            datedOn?: string | null;
        };
        ProposedFields: {
            /** @example 55-QĐ/TU */
            number?: string | null;
            type?: string | null;
            /** @example Quyết định */
            typeName?: string | null;
            /** @example 1 */
            issuerId?: number | null;
            issuerWords?: string | null;
            /** @example Ban Thường vụ Tỉnh ủy */
            collective?: string | null;
            term?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            issuedOn?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            effectiveOn?: string | null;
            title?: string | null;
            signer?: string | null;
            authority?: string | null;
            /**
             * @example inspection
             * @enum {string|null}
             */
            kind?: "inspection" | "supervision" | null;
            /** @description Code of the catalogue inspection_form, or discipline_form */
            form?: string | null;
            topic?: string | null;
            /** @example 1 */
            leadId?: number | null;
            unitCount?: number | null;
            memberCount?: number | null;
            /** @description Of discipline */
            count?: number | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            periodFrom?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            periodTo?: string | null;
            /**
             * @example lead
             * @enum {string|null}
             */
            role?: "lead" | "coordinating" | "implementing" | "follow_up" | null;
            /**
             * @example [
             *       1,
             *       2
             *     ]
             */
            organizationIds?: number[] | null;
            groupWords?: string | null;
            task?: string | null;
            /**
             * Format: date
             * @example 2021-09-30
             */
            deadline?: string | null;
            /**
             * @description Of an organisation
             * @example Huyện ủy Sông Lô
             */
            name?: string | null;
            code?: string | null;
            /** @example 1 */
            parentId?: number | null;
        };
        ConfirmItem: {
            /** @example d1 */
            proposal: string;
            /**
             * @description register it, link it to a record, keep it as a stub, or leave it out
             * @example register
             * @enum {string}
             */
            action: "register" | "link" | "stub" | "skip";
            /**
             * @description Of a link: the record; by default the one that was proposed
             * @example 1
             */
            targetId?: number | null;
            /** @description What was read wrongly */
            fields?: components["schemas"]["ProposedFields"] | null;
        };
        ConfirmReading: {
            items: components["schemas"]["ConfirmItem"][];
            /**
             * @description A document: the file that was read is attached to it
             * @example d1
             */
            attachTo?: string | null;
        };
        CorrectOffice: {
            /** @example Đảng ủy xã Tam Sơn */
            name?: string | null;
            guided?: boolean | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Session_whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: number | null;
                        name: string;
                        organizationId: number | null;
                        organization: string | null;
                        grants: {
                            role: string;
                            organizationId: number | null;
                            system: string | null;
                        }[];
                        permissions: string[];
                        /** @description true: the register was filled with made-up data, to try it */
                        sample: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: string;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            username: string;
                            name: string;
                            organizationId: number | null;
                            organization: string | null;
                            disabledAt: string | null;
                            grants: {
                                role: string;
                                organizationId: number | null;
                                system: string | null;
                            }[];
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Users_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUser"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        username: string;
                        name: string;
                        organizationId: number | null;
                        organization: string | null;
                        disabledAt: string | null;
                        grants: {
                            role: string;
                            organizationId: number | null;
                            system: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Users_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        username: string;
                        name: string;
                        organizationId: number | null;
                        organization: string | null;
                        disabledAt: string | null;
                        grants: {
                            role: string;
                            organizationId: number | null;
                            system: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUser"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        username: string;
                        name: string;
                        organizationId: number | null;
                        organization: string | null;
                        disabledAt: string | null;
                        grants: {
                            role: string;
                            organizationId: number | null;
                            system: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Users_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            name: string;
                            scopes: string;
                            createdAt: string;
                            revokedAt: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Users_addToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToken"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        token: string;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Users_revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                tokenId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Audit_verify: {
        parameters: {
            query?: {
                /** @description Position of a head that was kept outside */
                position?: number | null;
                /** @description Its hash */
                hash?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        entries: number;
                        records: number;
                        head: {
                            position: number;
                            hash: string;
                        };
                        broken: {
                            position?: number;
                            kind?: string;
                            recordId?: number;
                            fault: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_documentTypes: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                system?: "party" | "state" | "front" | "other" | null;
                code?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            system: string;
                            code: string;
                            name: string;
                            nameEn: string | null;
                            normative: boolean;
                            note: string | null;
                            source: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_addDocumentType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDocumentType"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        system: string;
                        code: string;
                        name: string;
                        nameEn: string | null;
                        normative: boolean;
                        note: string | null;
                        source: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_correctDocumentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDocumentType"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        system: string;
                        code: string;
                        name: string;
                        nameEn: string | null;
                        normative: boolean;
                        note: string | null;
                        source: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_bodyKinds: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                system?: "party" | "state" | "front" | "other" | null;
                level?: "central" | "province" | "district" | "commune" | "sector" | null;
                code?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            code: string;
                            system: string;
                            level: string;
                            name: string;
                            nameEn: string | null;
                            /** @description YYYY-MM-DD */
                            validFrom: string | null;
                            /** @description YYYY-MM-DD */
                            validTo: string | null;
                            successorCode: string | null;
                            unconfirmed: boolean;
                            note: string | null;
                            source: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_addBodyKind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBodyKind"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        system: string;
                        level: string;
                        name: string;
                        nameEn: string | null;
                        /** @description YYYY-MM-DD */
                        validFrom: string | null;
                        /** @description YYYY-MM-DD */
                        validTo: string | null;
                        successorCode: string | null;
                        unconfirmed: boolean;
                        note: string | null;
                        source: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_correctBodyKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBodyKind"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        system: string;
                        level: string;
                        name: string;
                        nameEn: string | null;
                        /** @description YYYY-MM-DD */
                        validFrom: string | null;
                        /** @description YYYY-MM-DD */
                        validTo: string | null;
                        successorCode: string | null;
                        unconfirmed: boolean;
                        note: string | null;
                        source: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_terms: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                catalogue?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            catalogue: string;
                            code: string;
                            name: string;
                            nameEn: string | null;
                            position: number;
                            note: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_addTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTerm"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        catalogue: string;
                        code: string;
                        name: string;
                        nameEn: string | null;
                        position: number;
                        note: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_correctTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTerm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        catalogue: string;
                        code: string;
                        name: string;
                        nameEn: string | null;
                        position: number;
                        note: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_holidays: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @description YYYY-MM-DD */
                            date: string;
                            kind: string;
                            name: string;
                            unconfirmed: boolean;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_addHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHoliday"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description YYYY-MM-DD */
                        date: string;
                        kind: string;
                        name: string;
                        unconfirmed: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Catalogues_correctHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectHoliday"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description YYYY-MM-DD */
                        date: string;
                        kind: string;
                        name: string;
                        unconfirmed: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                q?: string | null;
                system?: "party" | "state" | "front" | "other" | null;
                level?: "central" | "province" | "district" | "commune" | "sector" | null;
                code?: string | null;
                /** @description Only what stands directly under this one */
                parentId?: number | null;
                /** @description Only what stands anywhere under this one today */
                under?: number | null;
                /** @description Those that live on this day, or `all` that ever lived; default today */
                asOf?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            code: string;
                            kind: string | null;
                            system: string;
                            level: string;
                            name: string;
                            shortName: string | null;
                            parentId: number | null;
                            place: string | null;
                            establishedOn: string | null;
                            endedOn: string | null;
                            servesId: number | null;
                            unconfirmed: boolean;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganization"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        kind: string | null;
                        system: string;
                        level: string;
                        name: string;
                        shortName: string | null;
                        parentId: number | null;
                        parent: string | null;
                        place: string | null;
                        establishedOn: string | null;
                        endedOn: string | null;
                        servesId: number | null;
                        collectives: string[];
                        aliases: string[];
                        names: {
                            name: string;
                            from: string | null;
                            to: string | null;
                        }[];
                        parents: {
                            parentId: number;
                            from: string | null;
                            to: string | null;
                        }[];
                        note: string | null;
                        source: string | null;
                        unconfirmed: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_plant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlantTree"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            state: "new" | "known" | "doubtful";
                            organizationId: number | null;
                            name: string;
                            code: string | null;
                            system: string | null;
                            level: string | null;
                            parentId: number | null;
                            parent: string | null;
                            /** @description The row that it stands under */
                            above: number | null;
                            doubts: {
                                field: string;
                                code: string;
                                message: string;
                            }[];
                            choices: {
                                label: string;
                                /** @description What to give in the row to choose this */
                                sets: {
                                    name?: string;
                                    code?: string;
                                    system?: string;
                                    level?: string;
                                    parentId?: number;
                                    sameAsId?: number;
                                    separate?: boolean;
                                };
                            }[];
                        }[];
                        total: number;
                        new: number;
                        known: number;
                        doubtful: number;
                        written: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        kind: string | null;
                        system: string;
                        level: string;
                        name: string;
                        shortName: string | null;
                        parentId: number | null;
                        parent: string | null;
                        place: string | null;
                        establishedOn: string | null;
                        endedOn: string | null;
                        servesId: number | null;
                        collectives: string[];
                        aliases: string[];
                        names: {
                            name: string;
                            from: string | null;
                            to: string | null;
                        }[];
                        parents: {
                            parentId: number;
                            from: string | null;
                            to: string | null;
                        }[];
                        note: string | null;
                        source: string | null;
                        unconfirmed: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOrganization"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        kind: string | null;
                        system: string;
                        level: string;
                        name: string;
                        shortName: string | null;
                        parentId: number | null;
                        parent: string | null;
                        place: string | null;
                        establishedOn: string | null;
                        endedOn: string | null;
                        servesId: number | null;
                        collectives: string[];
                        aliases: string[];
                        names: {
                            name: string;
                            from: string | null;
                            to: string | null;
                        }[];
                        parents: {
                            parentId: number;
                            from: string | null;
                            to: string | null;
                        }[];
                        note: string | null;
                        source: string | null;
                        unconfirmed: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOrganization"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        kind: string | null;
                        system: string;
                        level: string;
                        name: string;
                        shortName: string | null;
                        parentId: number | null;
                        parent: string | null;
                        place: string | null;
                        establishedOn: string | null;
                        endedOn: string | null;
                        servesId: number | null;
                        collectives: string[];
                        aliases: string[];
                        names: {
                            name: string;
                            from: string | null;
                            to: string | null;
                        }[];
                        parents: {
                            parentId: number;
                            from: string | null;
                            to: string | null;
                        }[];
                        note: string | null;
                        source: string | null;
                        unconfirmed: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_successors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            organizationId: number;
                            organization: string;
                            kind: string;
                            on: string | null;
                            note: string | null;
                            source: string | null;
                            unconfirmed: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Organizations_succeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSuccession"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                /** @description Exact in any spelling; a part finds all that share it */
                number?: string | null;
                type?: string | null;
                issuerId?: number | null;
                issuedFrom?: string | null;
                issuedTo?: string | null;
                validity?: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown" | null;
                /** @description Every word in number, title or signer */
                q?: string | null;
                topic?: string | null;
                /** @description true shows also what is cited and not fully known */
                stubs?: boolean | null;
                /** @description true: only what is cited and not fully known */
                cited?: boolean | null;
                /** @description true: only what is in the reader’s charge, given to nobody and not said to carry no task */
                unassigned?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            number: string | null;
                            type: string | null;
                            typeName: string | null;
                            issuerId: number | null;
                            issuer: string | null;
                            collective: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            /** @description YYYY-MM-DD */
                            effectiveOn: string | null;
                            /** @description YYYY-MM-DD */
                            expiresOn: string | null;
                            title: string;
                            signer: string | null;
                            urgency: string;
                            mark: string;
                            /** @description false: cited and not fully known */
                            registered: boolean;
                            /** @enum {string} */
                            validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown";
                            /** @description Units in sight that have it to carry out */
                            assigned: number;
                            done: number;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Documents_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDocument"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        number: string | null;
                        type: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        collective: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        expiresOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        mark: string;
                        /** @description false: cited and not fully known */
                        registered: boolean;
                        /** @enum {string} */
                        validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown";
                        /** @description Units in sight that have it to carry out */
                        assigned: number;
                        done: number;
                        version: number;
                        numberTyped: string | null;
                        system: string;
                        issuerWords: string | null;
                        term: string | null;
                        authority: string | null;
                        note: string | null;
                        source: string | null;
                        /** @description YYYY-MM-DD */
                        noTaskOn: string | null;
                        noTaskReason: string | null;
                        ownerId: number | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        /** @description Of a withdrawn one that was registered twice: the document that stays */
                        sameAsId: number | null;
                        sameAsNumber: string | null;
                        recipients: {
                            organizationId: number | null;
                            words: string;
                        }[];
                        topics: string[];
                        validityCause: {
                            /**
                             * @description outOfScope: a document that the viewer may not see
                             * @enum {string}
                             */
                            rule: "notYet" | "inForce" | "replaced" | "repealed" | "expiry" | "partlyEnded" | "suspended" | "noDate" | "effectUnknown" | "issuerEnded" | "stub" | "withdrawn" | "outOfScope";
                            /** @description YYYY-MM-DD */
                            since: string | null;
                            /** @description The first day on which it no longer holds */
                            until: string | null;
                            /** @description What ended, partly ended or suspended it */
                            document: {
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null;
                            /** @description Further documents that ended parts; null: out of scope */
                            also: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                            /** @description null: out of scope */
                            amendedBy: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                        };
                        /** @description The same for people */
                        validitySentence: string;
                        /** @description A known change is not applied yet: the changing document is not registered */
                        pendingChange: boolean;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Documents_one: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        number: string | null;
                        type: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        collective: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        expiresOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        mark: string;
                        /** @description false: cited and not fully known */
                        registered: boolean;
                        /** @enum {string} */
                        validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown";
                        /** @description Units in sight that have it to carry out */
                        assigned: number;
                        done: number;
                        version: number;
                        numberTyped: string | null;
                        system: string;
                        issuerWords: string | null;
                        term: string | null;
                        authority: string | null;
                        note: string | null;
                        source: string | null;
                        /** @description YYYY-MM-DD */
                        noTaskOn: string | null;
                        noTaskReason: string | null;
                        ownerId: number | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        /** @description Of a withdrawn one that was registered twice: the document that stays */
                        sameAsId: number | null;
                        sameAsNumber: string | null;
                        recipients: {
                            organizationId: number | null;
                            words: string;
                        }[];
                        topics: string[];
                        validityCause: {
                            /**
                             * @description outOfScope: a document that the viewer may not see
                             * @enum {string}
                             */
                            rule: "notYet" | "inForce" | "replaced" | "repealed" | "expiry" | "partlyEnded" | "suspended" | "noDate" | "effectUnknown" | "issuerEnded" | "stub" | "withdrawn" | "outOfScope";
                            /** @description YYYY-MM-DD */
                            since: string | null;
                            /** @description The first day on which it no longer holds */
                            until: string | null;
                            /** @description What ended, partly ended or suspended it */
                            document: {
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null;
                            /** @description Further documents that ended parts; null: out of scope */
                            also: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                            /** @description null: out of scope */
                            amendedBy: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                        };
                        /** @description The same for people */
                        validitySentence: string;
                        /** @description A known change is not applied yet: the changing document is not registered */
                        pendingChange: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Documents_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        number: string | null;
                        type: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        collective: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        expiresOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        mark: string;
                        /** @description false: cited and not fully known */
                        registered: boolean;
                        /** @enum {string} */
                        validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown";
                        /** @description Units in sight that have it to carry out */
                        assigned: number;
                        done: number;
                        version: number;
                        numberTyped: string | null;
                        system: string;
                        issuerWords: string | null;
                        term: string | null;
                        authority: string | null;
                        note: string | null;
                        source: string | null;
                        /** @description YYYY-MM-DD */
                        noTaskOn: string | null;
                        noTaskReason: string | null;
                        ownerId: number | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        /** @description Of a withdrawn one that was registered twice: the document that stays */
                        sameAsId: number | null;
                        sameAsNumber: string | null;
                        recipients: {
                            organizationId: number | null;
                            words: string;
                        }[];
                        topics: string[];
                        validityCause: {
                            /**
                             * @description outOfScope: a document that the viewer may not see
                             * @enum {string}
                             */
                            rule: "notYet" | "inForce" | "replaced" | "repealed" | "expiry" | "partlyEnded" | "suspended" | "noDate" | "effectUnknown" | "issuerEnded" | "stub" | "withdrawn" | "outOfScope";
                            /** @description YYYY-MM-DD */
                            since: string | null;
                            /** @description The first day on which it no longer holds */
                            until: string | null;
                            /** @description What ended, partly ended or suspended it */
                            document: {
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null;
                            /** @description Further documents that ended parts; null: out of scope */
                            also: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                            /** @description null: out of scope */
                            amendedBy: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                        };
                        /** @description The same for people */
                        validitySentence: string;
                        /** @description A known change is not applied yet: the changing document is not registered */
                        pendingChange: boolean;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Documents_decideNoTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoTask"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        number: string | null;
                        type: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        collective: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        expiresOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        mark: string;
                        /** @description false: cited and not fully known */
                        registered: boolean;
                        /** @enum {string} */
                        validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown";
                        /** @description Units in sight that have it to carry out */
                        assigned: number;
                        done: number;
                        version: number;
                        numberTyped: string | null;
                        system: string;
                        issuerWords: string | null;
                        term: string | null;
                        authority: string | null;
                        note: string | null;
                        source: string | null;
                        /** @description YYYY-MM-DD */
                        noTaskOn: string | null;
                        noTaskReason: string | null;
                        ownerId: number | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        /** @description Of a withdrawn one that was registered twice: the document that stays */
                        sameAsId: number | null;
                        sameAsNumber: string | null;
                        recipients: {
                            organizationId: number | null;
                            words: string;
                        }[];
                        topics: string[];
                        validityCause: {
                            /**
                             * @description outOfScope: a document that the viewer may not see
                             * @enum {string}
                             */
                            rule: "notYet" | "inForce" | "replaced" | "repealed" | "expiry" | "partlyEnded" | "suspended" | "noDate" | "effectUnknown" | "issuerEnded" | "stub" | "withdrawn" | "outOfScope";
                            /** @description YYYY-MM-DD */
                            since: string | null;
                            /** @description The first day on which it no longer holds */
                            until: string | null;
                            /** @description What ended, partly ended or suspended it */
                            document: {
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null;
                            /** @description Further documents that ended parts; null: out of scope */
                            also: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                            /** @description null: out of scope */
                            amendedBy: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                        };
                        /** @description The same for people */
                        validitySentence: string;
                        /** @description A known change is not applied yet: the changing document is not registered */
                        pendingChange: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Documents_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            at: string;
                            actor: string;
                            action: string;
                            event: {
                                [key: string]: unknown;
                            };
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @enum {string} */
                            kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                            /** @enum {string} */
                            scope: "whole" | "part";
                            scopeWords: string | null;
                            /** @description YYYY-MM-DD */
                            effectiveOn: string | null;
                            /** @description YYYY-MM-DD */
                            resumeOn: string | null;
                            source: string | null;
                            /** @description false: a proposal that counts nowhere */
                            confirmed: boolean;
                            /** @description One of the two is not registered yet */
                            waiting: boolean;
                            /**
                             * @description from: this document acts on the other; to: the other acts on this one
                             * @enum {string}
                             */
                            direction: "from" | "to";
                            phrase: string;
                            documentId: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                            issuer: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRelation"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                        /** @enum {string} */
                        scope: "whole" | "part";
                        scopeWords: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        resumeOn: string | null;
                        source: string | null;
                        /** @description false: a proposal that counts nowhere */
                        confirmed: boolean;
                        /** @description One of the two is not registered yet */
                        waiting: boolean;
                        from: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        to: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        /** @description Reads from `from` to `to` */
                        phrase: string;
                        confirmedAt: string | null;
                        confirmedBy: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_cascade: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
                /** @description Levels below the document; by default 10 */
                depth?: number | null;
                /** @description true adds the units that each document is given to */
                units?: boolean | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "document" | "organization";
                            id: number;
                            /** @description The document it carries down */
                            parentId: number;
                            /** @description 1: directly below */
                            depth: number;
                            label: string;
                            /** @description false: proposed, hence not followed further */
                            confirmed: boolean;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string | null;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description Days from the issue of the parent to that of the document */
                            daysAfter: number | null;
                            /** @enum {string|null} */
                            validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown" | null;
                            /** @description Of a unit */
                            role: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_hindrances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description To be withdrawn or moved first */
                        restingOnIt: ("assignments" | "findings" | "inspections" | "relations")[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_withdrawDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        number: string | null;
                        type: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        collective: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        expiresOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        mark: string;
                        /** @description false: cited and not fully known */
                        registered: boolean;
                        /** @enum {string} */
                        validity: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown";
                        /** @description Units in sight that have it to carry out */
                        assigned: number;
                        done: number;
                        version: number;
                        numberTyped: string | null;
                        system: string;
                        issuerWords: string | null;
                        term: string | null;
                        authority: string | null;
                        note: string | null;
                        source: string | null;
                        /** @description YYYY-MM-DD */
                        noTaskOn: string | null;
                        noTaskReason: string | null;
                        ownerId: number | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        /** @description Of a withdrawn one that was registered twice: the document that stays */
                        sameAsId: number | null;
                        sameAsNumber: string | null;
                        recipients: {
                            organizationId: number | null;
                            words: string;
                        }[];
                        topics: string[];
                        validityCause: {
                            /**
                             * @description outOfScope: a document that the viewer may not see
                             * @enum {string}
                             */
                            rule: "notYet" | "inForce" | "replaced" | "repealed" | "expiry" | "partlyEnded" | "suspended" | "noDate" | "effectUnknown" | "issuerEnded" | "stub" | "withdrawn" | "outOfScope";
                            /** @description YYYY-MM-DD */
                            since: string | null;
                            /** @description The first day on which it no longer holds */
                            until: string | null;
                            /** @description What ended, partly ended or suspended it */
                            document: {
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null;
                            /** @description Further documents that ended parts; null: out of scope */
                            also: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                            /** @description null: out of scope */
                            amendedBy: ({
                                id: number;
                                number: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                scopeWords: string | null;
                                /** @description YYYY-MM-DD */
                                resumeOn: string | null;
                            } | null)[];
                        };
                        /** @description The same for people */
                        validitySentence: string;
                        /** @description A known change is not applied yet: the changing document is not registered */
                        pendingChange: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_pending: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @enum {string} */
                            kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                            source: string | null;
                            fromId: number;
                            fromNumber: string | null;
                            fromTitle: string;
                            /** @description YYYY-MM-DD */
                            fromIssuedOn: string | null;
                            /** @description Reads from the one to the other */
                            phrase: string;
                            toId: number;
                            toNumber: string | null;
                            toTitle: string;
                            /** @description YYYY-MM-DD */
                            toIssuedOn: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                        /** @enum {string} */
                        scope: "whole" | "part";
                        scopeWords: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        resumeOn: string | null;
                        source: string | null;
                        /** @description false: a proposal that counts nowhere */
                        confirmed: boolean;
                        /** @description One of the two is not registered yet */
                        waiting: boolean;
                        from: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        to: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        /** @description Reads from `from` to `to` */
                        phrase: string;
                        confirmedAt: string | null;
                        confirmedBy: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRelation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                        /** @enum {string} */
                        scope: "whole" | "part";
                        scopeWords: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        resumeOn: string | null;
                        source: string | null;
                        /** @description false: a proposal that counts nowhere */
                        confirmed: boolean;
                        /** @description One of the two is not registered yet */
                        waiting: boolean;
                        from: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        to: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        /** @description Reads from `from` to `to` */
                        phrase: string;
                        confirmedAt: string | null;
                        confirmedBy: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                        /** @enum {string} */
                        scope: "whole" | "part";
                        scopeWords: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        resumeOn: string | null;
                        source: string | null;
                        /** @description false: a proposal that counts nowhere */
                        confirmed: boolean;
                        /** @description One of the two is not registered yet */
                        waiting: boolean;
                        from: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        to: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        /** @description Reads from `from` to `to` */
                        phrase: string;
                        confirmedAt: string | null;
                        confirmedBy: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Relations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "implements" | "based_on" | "guides" | "amends" | "replaces" | "repeals" | "suspends" | "corrects" | "reviews" | "refers_to";
                        /** @enum {string} */
                        scope: "whole" | "part";
                        scopeWords: string | null;
                        /** @description YYYY-MM-DD */
                        effectiveOn: string | null;
                        /** @description YYYY-MM-DD */
                        resumeOn: string | null;
                        source: string | null;
                        /** @description false: a proposal that counts nowhere */
                        confirmed: boolean;
                        /** @description One of the two is not registered yet */
                        waiting: boolean;
                        from: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        to: {
                            id: number;
                            number: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                        };
                        /** @description Reads from `from` to `to` */
                        phrase: string;
                        confirmedAt: string | null;
                        confirmedBy: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    LookAlikes_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description true: only pairs of which the reader may change both documents */
                decidable?: boolean | null;
                /** @description Only pairs with this document */
                documentId?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Registered earlier */
                            first: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                                issuer: string | null;
                                collective: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                version: number;
                            };
                            /** @description Registered later */
                            second: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                                issuer: string | null;
                                collective: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                version: number;
                            };
                            sameNumber: boolean;
                            sameDate: boolean;
                            sameTitle: boolean;
                            /** @description The reader may change both documents */
                            decidable: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    LookAlikes_ofEntry: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                number?: string | null;
                /** @description Left out: of any issuer */
                issuerId?: number | null;
                issuedOn?: string | null;
                title?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                            issuer: string | null;
                            collective: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                            version: number;
                            issuerId: number | null;
                            /** @description The reader may change it */
                            decidable: boolean;
                            /** @description false: numbering that begins anew, or another date, explains it */
                            unexplained: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    LookAlikes_settled: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @description Registered earlier */
                            first: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                                issuer: string | null;
                                collective: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                version: number;
                            };
                            /** @description Registered later */
                            second: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                                issuer: string | null;
                                collective: string | null;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                                title: string;
                                version: number;
                            };
                            /** @enum {string} */
                            decision: "different" | "undecided";
                            reason: string | null;
                            decidedBy: string;
                            decidedAt: string;
                            /** @description The reader may change both documents */
                            decidable: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    LookAlikes_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideLookAlike"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description Registered earlier */
                        first: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                            issuer: string | null;
                            collective: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                            version: number;
                        };
                        /** @description Registered later */
                        second: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                            issuer: string | null;
                            collective: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                            version: number;
                        };
                        /** @enum {string} */
                        decision: "different" | "undecided";
                        reason: string | null;
                        decidedBy: string;
                        decidedAt: string;
                        /** @description The reader may change both documents */
                        decidable: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_ofDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            organizationId: number;
                            organization: string;
                            book: string;
                            year: number;
                            number: number;
                            /** @description YYYY-MM-DD */
                            enteredOn: string;
                            documentId: number;
                            documentNumber: string | null;
                            documentType: string | null;
                            typeName: string | null;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                            signer: string | null;
                            urgency: string;
                            sender: string | null;
                            recipients: string | null;
                            note: string | null;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterInBook"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        organizationId: number;
                        organization: string;
                        book: string;
                        year: number;
                        number: number;
                        /** @description YYYY-MM-DD */
                        enteredOn: string;
                        documentId: number;
                        documentNumber: string | null;
                        documentType: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        sender: string | null;
                        recipients: string | null;
                        note: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                organizationId?: number | null;
                book?: "incoming" | "outgoing" | "decisions" | null;
                year?: number | null;
                /** @description Entered on this day or later */
                from?: string | null;
                /** @description Entered on this day or before */
                to?: string | null;
                /** @description true shows also withdrawn entries, which keep their number */
                withdrawn?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            organizationId: number;
                            organization: string;
                            book: string;
                            year: number;
                            number: number;
                            /** @description YYYY-MM-DD */
                            enteredOn: string;
                            documentId: number;
                            documentNumber: string | null;
                            documentType: string | null;
                            typeName: string | null;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            title: string;
                            signer: string | null;
                            urgency: string;
                            sender: string | null;
                            recipients: string | null;
                            note: string | null;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_next: {
        parameters: {
            query: {
                organizationId: number;
                book: "incoming" | "outgoing" | "decisions";
                /** @description By default this year */
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationId: number;
                        book: string;
                        year: number;
                        number: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        organizationId: number;
                        organization: string;
                        book: string;
                        year: number;
                        number: number;
                        /** @description YYYY-MM-DD */
                        enteredOn: string;
                        documentId: number;
                        documentNumber: string | null;
                        documentType: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        sender: string | null;
                        recipients: string | null;
                        note: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBookEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        organizationId: number;
                        organization: string;
                        book: string;
                        year: number;
                        number: number;
                        /** @description YYYY-MM-DD */
                        enteredOn: string;
                        documentId: number;
                        documentNumber: string | null;
                        documentType: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        sender: string | null;
                        recipients: string | null;
                        note: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Books_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        organizationId: number;
                        organization: string;
                        book: string;
                        year: number;
                        number: number;
                        /** @description YYYY-MM-DD */
                        enteredOn: string;
                        documentId: number;
                        documentNumber: string | null;
                        documentType: string | null;
                        typeName: string | null;
                        issuerId: number | null;
                        issuer: string | null;
                        /** @description YYYY-MM-DD */
                        issuedOn: string | null;
                        title: string;
                        signer: string | null;
                        urgency: string;
                        sender: string | null;
                        recipients: string | null;
                        note: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Attachments_ofDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            recordKind: string;
                            recordId: number;
                            name: string;
                            mediaType: string;
                            size: number;
                            sha256: string;
                            addedAt: string;
                            addedBy: string;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Attachments_addToDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        recordKind: string;
                        recordId: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        addedAt: string;
                        addedBy: string;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Attachments_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        recordKind: string;
                        recordId: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        addedAt: string;
                        addedBy: string;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Attachments_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Attachments_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Attachments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        recordKind: string;
                        recordId: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        addedAt: string;
                        addedBy: string;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                documentId?: number | null;
                organizationId?: number | null;
                giverId?: number | null;
                role?: "lead" | "coordinating" | "implementing" | "follow_up" | null;
                state?: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported" | null;
                /** @description true: what is still owed */
                open?: boolean | null;
                /** @description reportedDone: waits for acceptance */
                phase?: "given" | "begun" | "reportedDone" | "accepted" | "returned" | "waived" | "reported" | null;
                /** @description true: a proposal in its reports waits for an answer */
                unanswered?: boolean | null;
                dueFrom?: string | null;
                dueTo?: string | null;
                /** @description Every word in number or title of the document */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            basis: string;
                            phase: string;
                            /** @enum {string} */
                            state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            firstDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            doneOn: string | null;
                            /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                            daysLate: number | null;
                            /** @description Past the first deadline */
                            daysLateFirst: number | null;
                            /** @description Open, and its unit has ended without a transfer */
                            orphaned: boolean;
                            receivedFromId: number | null;
                            receivedFrom: string | null;
                            /** @description YYYY-MM-DD */
                            receivedOn: string | null;
                            id: number;
                            documentId: number;
                            number: string | null;
                            title: string;
                            organizationId: number | null;
                            organization: string | null;
                            groupWords: string | null;
                            role: string;
                            giverId: number | null;
                            giver: string | null;
                            task: string | null;
                            clause: string | null;
                            product: string | null;
                            target: string | null;
                            reportFrequency: string | null;
                            /** @description YYYY-MM-DD */
                            assignedOn: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAssignment"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            basis: string;
                            phase: string;
                            /** @enum {string} */
                            state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            firstDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            doneOn: string | null;
                            /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                            daysLate: number | null;
                            /** @description Past the first deadline */
                            daysLateFirst: number | null;
                            /** @description Open, and its unit has ended without a transfer */
                            orphaned: boolean;
                            receivedFromId: number | null;
                            receivedFrom: string | null;
                            /** @description YYYY-MM-DD */
                            receivedOn: string | null;
                            id: number;
                            documentId: number;
                            number: string | null;
                            title: string;
                            organizationId: number | null;
                            organization: string | null;
                            groupWords: string | null;
                            role: string;
                            giverId: number | null;
                            giver: string | null;
                            task: string | null;
                            clause: string | null;
                            product: string | null;
                            target: string | null;
                            reportFrequency: string | null;
                            /** @description YYYY-MM-DD */
                            assignedOn: string | null;
                            version: number;
                        }[];
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @enum {string} */
                            outcome: "done" | "refused";
                            code: string | null;
                            /** @description Why it was refused */
                            message: string | null;
                        }[];
                        total: number;
                        done: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_one: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string;
                        phase: string;
                        /** @enum {string} */
                        state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        doneOn: string | null;
                        /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                        daysLate: number | null;
                        /** @description Past the first deadline */
                        daysLateFirst: number | null;
                        /** @description Open, and its unit has ended without a transfer */
                        orphaned: boolean;
                        receivedFromId: number | null;
                        receivedFrom: string | null;
                        /** @description YYYY-MM-DD */
                        receivedOn: string | null;
                        id: number;
                        documentId: number;
                        number: string | null;
                        title: string;
                        organizationId: number | null;
                        organization: string | null;
                        groupWords: string | null;
                        role: string;
                        giverId: number | null;
                        giver: string | null;
                        task: string | null;
                        clause: string | null;
                        product: string | null;
                        target: string | null;
                        reportFrequency: string | null;
                        /** @description YYYY-MM-DD */
                        assignedOn: string | null;
                        version: number;
                        source: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        acts: {
                            id: number;
                            act: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        deadlines: {
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            on: string | null;
                            grantedBy: string | null;
                            reason: string | null;
                            recordedBy: string | null;
                        }[];
                        transfers: {
                            fromId: number;
                            from: string;
                            toId: number;
                            to: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            at: string;
                            actor: string;
                            action: string;
                            event: {
                                [key: string]: unknown;
                            };
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformAct"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string;
                        phase: string;
                        /** @enum {string} */
                        state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        doneOn: string | null;
                        /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                        daysLate: number | null;
                        /** @description Past the first deadline */
                        daysLateFirst: number | null;
                        /** @description Open, and its unit has ended without a transfer */
                        orphaned: boolean;
                        receivedFromId: number | null;
                        receivedFrom: string | null;
                        /** @description YYYY-MM-DD */
                        receivedOn: string | null;
                        id: number;
                        documentId: number;
                        number: string | null;
                        title: string;
                        organizationId: number | null;
                        organization: string | null;
                        groupWords: string | null;
                        role: string;
                        giverId: number | null;
                        giver: string | null;
                        task: string | null;
                        clause: string | null;
                        product: string | null;
                        target: string | null;
                        reportFrequency: string | null;
                        /** @description YYYY-MM-DD */
                        assignedOn: string | null;
                        version: number;
                        source: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        acts: {
                            id: number;
                            act: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        deadlines: {
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            on: string | null;
                            grantedBy: string | null;
                            reason: string | null;
                            recordedBy: string | null;
                        }[];
                        transfers: {
                            fromId: number;
                            from: string;
                            toId: number;
                            to: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadline"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string;
                        phase: string;
                        /** @enum {string} */
                        state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        doneOn: string | null;
                        /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                        daysLate: number | null;
                        /** @description Past the first deadline */
                        daysLateFirst: number | null;
                        /** @description Open, and its unit has ended without a transfer */
                        orphaned: boolean;
                        receivedFromId: number | null;
                        receivedFrom: string | null;
                        /** @description YYYY-MM-DD */
                        receivedOn: string | null;
                        id: number;
                        documentId: number;
                        number: string | null;
                        title: string;
                        organizationId: number | null;
                        organization: string | null;
                        groupWords: string | null;
                        role: string;
                        giverId: number | null;
                        giver: string | null;
                        task: string | null;
                        clause: string | null;
                        product: string | null;
                        target: string | null;
                        reportFrequency: string | null;
                        /** @description YYYY-MM-DD */
                        assignedOn: string | null;
                        version: number;
                        source: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        acts: {
                            id: number;
                            act: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        deadlines: {
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            on: string | null;
                            grantedBy: string | null;
                            reason: string | null;
                            recordedBy: string | null;
                        }[];
                        transfers: {
                            fromId: number;
                            from: string;
                            toId: number;
                            to: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string;
                        phase: string;
                        /** @enum {string} */
                        state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        doneOn: string | null;
                        /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                        daysLate: number | null;
                        /** @description Past the first deadline */
                        daysLateFirst: number | null;
                        /** @description Open, and its unit has ended without a transfer */
                        orphaned: boolean;
                        receivedFromId: number | null;
                        receivedFrom: string | null;
                        /** @description YYYY-MM-DD */
                        receivedOn: string | null;
                        id: number;
                        documentId: number;
                        number: string | null;
                        title: string;
                        organizationId: number | null;
                        organization: string | null;
                        groupWords: string | null;
                        role: string;
                        giverId: number | null;
                        giver: string | null;
                        task: string | null;
                        clause: string | null;
                        product: string | null;
                        target: string | null;
                        reportFrequency: string | null;
                        /** @description YYYY-MM-DD */
                        assignedOn: string | null;
                        version: number;
                        source: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        acts: {
                            id: number;
                            act: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        deadlines: {
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            on: string | null;
                            grantedBy: string | null;
                            reason: string | null;
                            recordedBy: string | null;
                        }[];
                        transfers: {
                            fromId: number;
                            from: string;
                            toId: number;
                            to: string;
                            /** @description YYYY-MM-DD */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_reports: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @description YYYY-MM-DD */
                            on: string;
                            text: string;
                            percentage: number | null;
                            difficulty: string | null;
                            proposal: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            evidence: string | null;
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                            recordedBy: string;
                            recordedAt: string;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReport"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description YYYY-MM-DD */
                        on: string;
                        text: string;
                        percentage: number | null;
                        difficulty: string | null;
                        proposal: string | null;
                        attachmentId: number | null;
                        /** @description The name of the file */
                        attachment: string | null;
                        evidence: string | null;
                        answer: string | null;
                        answeredBy: string | null;
                        answeredAt: string | null;
                        recordedBy: string;
                        recordedAt: string;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Assignments_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                reportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerReport"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description YYYY-MM-DD */
                        on: string;
                        text: string;
                        percentage: number | null;
                        difficulty: string | null;
                        proposal: string | null;
                        attachmentId: number | null;
                        /** @description The name of the file */
                        attachment: string | null;
                        evidence: string | null;
                        answer: string | null;
                        answeredBy: string | null;
                        answeredAt: string | null;
                        recordedBy: string;
                        recordedAt: string;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    AssignmentAttachments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            recordKind: string;
                            recordId: number;
                            name: string;
                            mediaType: string;
                            size: number;
                            sha256: string;
                            addedAt: string;
                            addedBy: string;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    AssignmentAttachments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        recordKind: string;
                        recordId: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        addedAt: string;
                        addedBy: string;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Implementers_of: {
        parameters: {
            query?: {
                page?: number | null;
                /** @description Default 200 */
                pageSize?: number | null;
                /** @description End of this day; default today */
                asOf?: string | null;
                /** @description none: units under `under` that were given nothing */
                state?: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported" | "none" | null;
                role?: "lead" | "coordinating" | "implementing" | "follow_up" | null;
                level?: "central" | "province" | "district" | "commune" | "sector" | null;
                system?: "party" | "state" | "front" | "other" | null;
                /** @description Only units under this one on the day; with `level` also those without a task */
                under?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            basis: string | null;
                            phase: string | null;
                            /** @enum {string} */
                            state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported" | "none";
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            firstDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            doneOn: string | null;
                            /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                            daysLate: number | null;
                            /** @description Past the first deadline */
                            daysLateFirst: number | null;
                            /** @description Open, and its unit has ended without a transfer */
                            orphaned: boolean;
                            receivedFromId: number | null;
                            receivedFrom: string | null;
                            /** @description YYYY-MM-DD */
                            receivedOn: string | null;
                            /** @description null with the state `none`: a unit that was given nothing */
                            assignmentId: number | null;
                            organizationId: number | null;
                            organization: string | null;
                            groupWords: string | null;
                            level: string | null;
                            system: string | null;
                            role: string | null;
                            task: string | null;
                            giverId: number | null;
                            version: number | null;
                        }[];
                        total: number;
                        /** @description Different units among them */
                        units: number;
                        /** @description YYYY-MM-DD */
                        asOf: string;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Obligations_of: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            basis: string;
                            phase: string;
                            /** @enum {string} */
                            state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            firstDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            doneOn: string | null;
                            /** @description Past the deadline in force; 0: in time; null: no deadline, or nothing owed */
                            daysLate: number | null;
                            /** @description Past the first deadline */
                            daysLateFirst: number | null;
                            /** @description Open, and its unit has ended without a transfer */
                            orphaned: boolean;
                            receivedFromId: number | null;
                            receivedFrom: string | null;
                            /** @description YYYY-MM-DD */
                            receivedOn: string | null;
                            id: number;
                            documentId: number;
                            number: string | null;
                            title: string;
                            organizationId: number | null;
                            organization: string | null;
                            groupWords: string | null;
                            role: string;
                            giverId: number | null;
                            giver: string | null;
                            task: string | null;
                            clause: string | null;
                            product: string | null;
                            target: string | null;
                            reportFrequency: string | null;
                            /** @description YYYY-MM-DD */
                            assignedOn: string | null;
                            version: number;
                        }[];
                        total: number;
                        open: number;
                        overdue: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                kind?: "inspection" | "supervision" | null;
                /** @description Code of the form, or `none` */
                form?: string | null;
                leadId?: number | null;
                /** @description Led by this organisation or anything under it today */
                under?: number | null;
                documentId?: number | null;
                /** @description With this organisation among the named subjects */
                organizationId?: number | null;
                /** @description Counted on or after this day: the end of its period */
                from?: string | null;
                to?: string | null;
                /** @description true: only those that count in no period */
                periodUnknown?: boolean | null;
                /** @description true: only those whose counts the reader sees, as the statistics count them */
                counted?: boolean | null;
                /** @description true: begun by the day and not known to have ended by then */
                underway?: boolean | null;
                /** @description true: only those with a named unit that has no result yet */
                awaitingResults?: boolean | null;
                /** @description Every word in title, topic or numbers */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            kind: string;
                            form: string | null;
                            title: string;
                            topic: string | null;
                            documents: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                            }[];
                            leadId: number | null;
                            lead: string | null;
                            collective: string | null;
                            unitCount: number | null;
                            memberCount: number | null;
                            named: number | null;
                            /** @description YYYY-MM-DD */
                            periodFrom: string | null;
                            /** @description YYYY-MM-DD */
                            periodTo: string | null;
                            /** @description YYYY-MM-DD */
                            startedOn: string | null;
                            /** @description YYYY-MM-DD */
                            endedOn: string | null;
                            decision: string | null;
                            /** @description false: the reader sees only the part of some units */
                            whole: boolean;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddInspection"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_statistics: {
        parameters: {
            query: {
                from: string;
                to: string;
                leadId?: number | null;
                /** @description Led by this organisation or anything under it today */
                under?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: {
                            /** @description YYYY-MM-DD */
                            from: string;
                            /** @description YYYY-MM-DD */
                            to: string;
                        };
                        before: {
                            /** @description YYYY-MM-DD */
                            from: string;
                            /** @description YYYY-MM-DD */
                            to: string;
                        };
                        items: {
                            kind: string;
                            form: string | null;
                            formName: string | null;
                            now: {
                                rounds: number;
                                organizations: number;
                                named: number;
                                members: number;
                            };
                            before: {
                                rounds: number;
                                organizations: number;
                                named: number;
                                members: number;
                            };
                            rows: string;
                        }[];
                        totals: {
                            kind: string;
                            now: {
                                rounds: number;
                                organizations: number;
                                named: number;
                                members: number;
                            };
                            before: {
                                rounds: number;
                                organizations: number;
                                named: number;
                                members: number;
                            };
                            rows: string;
                        }[];
                        disciplines: {
                            target: string;
                            form: string;
                            now: number;
                            before: number;
                        }[];
                        unknownPeriod: {
                            facts: number;
                            units: number;
                            items: {
                                id: number;
                                kind: string;
                                title: string;
                                unitCount: number | null;
                            }[];
                            message: string;
                            rows: string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_paragraph: {
        parameters: {
            query?: {
                documentIds?: string | null;
                leadId?: number | null;
                /** @description Without from and to, those of unknown period are in it too */
                from?: string | null;
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                        parts: {
                            kind: string;
                            about: string;
                            units: number;
                            named: number;
                            unnamed: number;
                            members: number;
                            text: string;
                            ids: number[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_one: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectInspection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            at: string;
                            actor: string;
                            action: string;
                            event: {
                                [key: string]: unknown;
                            };
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "result" | "finding" | "recommendation";
                            id: number;
                            organizationId: number;
                            organization: string;
                            /** @enum {string} */
                            code: "noFinding" | "noRecommendation" | "sameText" | "noFollowUp" | "noDeadline" | "severalDates";
                            message: string;
                            /** @description The other unit’s text that says the same */
                            twin?: {
                                /** @enum {string} */
                                kind: "result" | "finding" | "recommendation";
                                id: number;
                                organizationId: number;
                                organization: string;
                            };
                            dates?: string[];
                        }[];
                        total: number;
                        ready: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_disciplines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            target: string;
                            form: string;
                            count: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Inspections_replaceDisciplines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceDisciplines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RoundParts_listSubjects: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            organizationId: number;
                            organization: string;
                            system: string;
                            level: string;
                            /** @description YYYY-MM-DD */
                            endedOn: string | null;
                            resultId: number | null;
                            result: string | null;
                            /** @description YYYY-MM-DD */
                            concludedOn: string | null;
                            /** @description YYYY-MM-DD */
                            remedyDue: string | null;
                            revision: number | null;
                            findings: number;
                            openRecommendations: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RoundParts_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSubjects"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RoundParts_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                organizationId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        kind: string;
                        form: string | null;
                        title: string;
                        topic: string | null;
                        documents: {
                            id: number;
                            number: string | null;
                            typeName: string | null;
                        }[];
                        leadId: number | null;
                        lead: string | null;
                        collective: string | null;
                        unitCount: number | null;
                        memberCount: number | null;
                        named: number | null;
                        /** @description YYYY-MM-DD */
                        periodFrom: string | null;
                        /** @description YYYY-MM-DD */
                        periodTo: string | null;
                        /** @description YYYY-MM-DD */
                        startedOn: string | null;
                        /** @description YYYY-MM-DD */
                        endedOn: string | null;
                        decision: string | null;
                        /** @description false: the reader sees only the part of some units */
                        whole: boolean;
                        version: number;
                        note: string | null;
                        source: string | null;
                        disciplines: {
                            target: string;
                            form: string;
                            count: number;
                        }[] | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RoundParts_listResults: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description `all`: with the earlier ones */
                revisions?: "current" | "all" | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            inspectionId: number;
                            organizationId: number;
                            organization: string;
                            revision: number;
                            current: boolean;
                            result: string;
                            text: string | null;
                            /** @description YYYY-MM-DD */
                            concludedOn: string | null;
                            /** @description YYYY-MM-DD */
                            remedyDue: string | null;
                            revisionReason: string | null;
                            recordedBy: string;
                            recordedAt: string;
                            findings: {
                                id: number;
                                category: string;
                                text: string;
                                documentId: number | null;
                                document: string | null;
                                clause: string | null;
                                cause: string | null;
                                responsibility: string | null;
                                repeatOfId: number | null;
                                noRecommendationReason: string | null;
                                withdrawnAt: string | null;
                                withdrawnReason: string | null;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RoundParts_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResult"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        inspectionId: number;
                        organizationId: number;
                        organization: string;
                        revision: number;
                        current: boolean;
                        result: string;
                        text: string | null;
                        /** @description YYYY-MM-DD */
                        concludedOn: string | null;
                        /** @description YYYY-MM-DD */
                        remedyDue: string | null;
                        revisionReason: string | null;
                        recordedBy: string;
                        recordedAt: string;
                        findings: {
                            id: number;
                            category: string;
                            text: string;
                            documentId: number | null;
                            document: string | null;
                            clause: string | null;
                            cause: string | null;
                            responsibility: string | null;
                            repeatOfId: number | null;
                            noRecommendationReason: string | null;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                        }[];
                        version: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RoundParts_recordAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResults"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            inspectionId: number;
                            organizationId: number;
                            organization: string;
                            revision: number;
                            current: boolean;
                            result: string;
                            text: string | null;
                            /** @description YYYY-MM-DD */
                            concludedOn: string | null;
                            /** @description YYYY-MM-DD */
                            remedyDue: string | null;
                            revisionReason: string | null;
                            recordedBy: string;
                            recordedAt: string;
                            findings: {
                                id: number;
                                category: string;
                                text: string;
                                documentId: number | null;
                                document: string | null;
                                clause: string | null;
                                cause: string | null;
                                responsibility: string | null;
                                repeatOfId: number | null;
                                noRecommendationReason: string | null;
                                withdrawnAt: string | null;
                                withdrawnReason: string | null;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        total: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                inspectionId?: number | null;
                organizationId?: number | null;
                /** @description Measured against this document */
                documentId?: number | null;
                category?: string | null;
                /** @description true: only those that lead to no recommendation and give no reason */
                unanswered?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            category: string;
                            text: string;
                            documentId: number | null;
                            document: string | null;
                            clause: string | null;
                            cause: string | null;
                            responsibility: string | null;
                            repeatOfId: number | null;
                            noRecommendationReason: string | null;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                            inspectionId: number;
                            inspection: string;
                            organizationId: number;
                            organization: string;
                            resultId: number | null;
                            /** @description false: withdrawn, or of a result that a later one has replaced */
                            standing: boolean;
                            recommendations: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFinding"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        category: string;
                        text: string;
                        documentId: number | null;
                        document: string | null;
                        clause: string | null;
                        cause: string | null;
                        responsibility: string | null;
                        repeatOfId: number | null;
                        noRecommendationReason: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        resultId: number | null;
                        /** @description false: withdrawn, or of a result that a later one has replaced */
                        standing: boolean;
                        recommendations: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_one: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        category: string;
                        text: string;
                        documentId: number | null;
                        document: string | null;
                        clause: string | null;
                        cause: string | null;
                        responsibility: string | null;
                        repeatOfId: number | null;
                        noRecommendationReason: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        resultId: number | null;
                        /** @description false: withdrawn, or of a result that a later one has replaced */
                        standing: boolean;
                        recommendations: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFinding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        category: string;
                        text: string;
                        documentId: number | null;
                        document: string | null;
                        clause: string | null;
                        cause: string | null;
                        responsibility: string | null;
                        repeatOfId: number | null;
                        noRecommendationReason: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        resultId: number | null;
                        /** @description false: withdrawn, or of a result that a later one has replaced */
                        standing: boolean;
                        recommendations: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        category: string;
                        text: string;
                        documentId: number | null;
                        document: string | null;
                        clause: string | null;
                        cause: string | null;
                        responsibility: string | null;
                        repeatOfId: number | null;
                        noRecommendationReason: string | null;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        resultId: number | null;
                        /** @description false: withdrawn, or of a result that a later one has replaced */
                        standing: boolean;
                        recommendations: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            at: string;
                            actor: string;
                            action: string;
                            reason: string | null;
                            /** @description The fields as they were then */
                            finding: {
                                [key: string]: unknown;
                            };
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Findings_ofSameMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            category: string;
                            text: string;
                            documentId: number | null;
                            document: string | null;
                            clause: string | null;
                            cause: string | null;
                            responsibility: string | null;
                            repeatOfId: number | null;
                            noRecommendationReason: string | null;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                            inspectionId: number;
                            inspection: string;
                            organizationId: number;
                            organization: string;
                            resultId: number | null;
                            /** @description false: withdrawn, or of a result that a later one has replaced */
                            standing: boolean;
                            recommendations: number;
                            concludedOn: string | null;
                            /** @description In what it is the same matter */
                            same: ("document" | "clause" | "topic")[];
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                inspectionId?: number | null;
                organizationId?: number | null;
                findingId?: number | null;
                followUpId?: number | null;
                /** @description true: not closed and not waived */
                open?: boolean | null;
                state?: "inTime" | "dueSoon" | "overdue" | "remedied" | "closed" | "waived" | null;
                dueFrom?: string | null;
                dueTo?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            inspectionId: number;
                            inspection: string;
                            organizationId: number;
                            organization: string;
                            findingId: number | null;
                            text: string;
                            /** @description YYYY-MM-DD */
                            recommendedOn: string | null;
                            /** @description YYYY-MM-DD */
                            firstDeadline: string | null;
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            followUpId: number | null;
                            followUp: string | null;
                            phase: string;
                            /** @description inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived */
                            state: string;
                            open: boolean;
                            /** @description YYYY-MM-DD */
                            remediedOn: string | null;
                            /** @description YYYY-MM-DD */
                            closedOn: string | null;
                            version: number;
                            /** @description The reader belongs to the unit that owes it */
                            mayRemedy: boolean;
                            /** @description The reader leads the round: verifies, returns, extends, waives, reopens */
                            mayDecide: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRecommendation"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        findingId: number | null;
                        text: string;
                        /** @description YYYY-MM-DD */
                        recommendedOn: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        followUpId: number | null;
                        followUp: string | null;
                        phase: string;
                        /** @description inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived */
                        state: string;
                        open: boolean;
                        /** @description YYYY-MM-DD */
                        remediedOn: string | null;
                        /** @description YYYY-MM-DD */
                        closedOn: string | null;
                        version: number;
                        /** @description The reader belongs to the unit that owes it */
                        mayRemedy: boolean;
                        /** @description The reader leads the round: verifies, returns, extends, waives, reopens */
                        mayDecide: boolean;
                        acts: {
                            id: number;
                            act: string;
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            grantedBy: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_one: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        findingId: number | null;
                        text: string;
                        /** @description YYYY-MM-DD */
                        recommendedOn: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        followUpId: number | null;
                        followUp: string | null;
                        phase: string;
                        /** @description inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived */
                        state: string;
                        open: boolean;
                        /** @description YYYY-MM-DD */
                        remediedOn: string | null;
                        /** @description YYYY-MM-DD */
                        closedOn: string | null;
                        version: number;
                        /** @description The reader belongs to the unit that owes it */
                        mayRemedy: boolean;
                        /** @description The reader leads the round: verifies, returns, extends, waives, reopens */
                        mayDecide: boolean;
                        acts: {
                            id: number;
                            act: string;
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            grantedBy: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRecommendation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        findingId: number | null;
                        text: string;
                        /** @description YYYY-MM-DD */
                        recommendedOn: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        followUpId: number | null;
                        followUp: string | null;
                        phase: string;
                        /** @description inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived */
                        state: string;
                        open: boolean;
                        /** @description YYYY-MM-DD */
                        remediedOn: string | null;
                        /** @description YYYY-MM-DD */
                        closedOn: string | null;
                        version: number;
                        /** @description The reader belongs to the unit that owes it */
                        mayRemedy: boolean;
                        /** @description The reader leads the round: verifies, returns, extends, waives, reopens */
                        mayDecide: boolean;
                        acts: {
                            id: number;
                            act: string;
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            grantedBy: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRecommendation"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        findingId: number | null;
                        text: string;
                        /** @description YYYY-MM-DD */
                        recommendedOn: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        followUpId: number | null;
                        followUp: string | null;
                        phase: string;
                        /** @description inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived */
                        state: string;
                        open: boolean;
                        /** @description YYYY-MM-DD */
                        remediedOn: string | null;
                        /** @description YYYY-MM-DD */
                        closedOn: string | null;
                        version: number;
                        /** @description The reader belongs to the unit that owes it */
                        mayRemedy: boolean;
                        /** @description The reader leads the round: verifies, returns, extends, waives, reopens */
                        mayDecide: boolean;
                        acts: {
                            id: number;
                            act: string;
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            grantedBy: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        inspectionId: number;
                        inspection: string;
                        organizationId: number;
                        organization: string;
                        findingId: number | null;
                        text: string;
                        /** @description YYYY-MM-DD */
                        recommendedOn: string | null;
                        /** @description YYYY-MM-DD */
                        firstDeadline: string | null;
                        /** @description YYYY-MM-DD */
                        deadline: string | null;
                        followUpId: number | null;
                        followUp: string | null;
                        phase: string;
                        /** @description inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived */
                        state: string;
                        open: boolean;
                        /** @description YYYY-MM-DD */
                        remediedOn: string | null;
                        /** @description YYYY-MM-DD */
                        closedOn: string | null;
                        version: number;
                        /** @description The reader belongs to the unit that owes it */
                        mayRemedy: boolean;
                        /** @description The reader leads the round: verifies, returns, extends, waives, reopens */
                        mayDecide: boolean;
                        acts: {
                            id: number;
                            act: string;
                            on: string;
                            reason: string | null;
                            evidence: string | null;
                            attachmentId: number | null;
                            /** @description The name of the file */
                            attachment: string | null;
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                            /** @description YYYY-MM-DD */
                            previousDeadline: string | null;
                            grantedBy: string | null;
                            recordedBy: string;
                            recordedAt: string;
                        }[];
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Recommendations_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            at: string;
                            actor: string;
                            action: string;
                            event: {
                                [key: string]: unknown;
                            };
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RecommendationAttachments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            recordKind: string;
                            recordId: number;
                            name: string;
                            mediaType: string;
                            size: number;
                            sha256: string;
                            addedAt: string;
                            addedBy: string;
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RecommendationAttachments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        recordKind: string;
                        recordId: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        addedAt: string;
                        addedBy: string;
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        version: number;
                        warnings: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    DocumentInspections_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                kind?: "inspection" | "supervision" | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            kind: string;
                            form: string | null;
                            title: string;
                            topic: string | null;
                            documents: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                            }[];
                            leadId: number | null;
                            lead: string | null;
                            collective: string | null;
                            unitCount: number | null;
                            memberCount: number | null;
                            named: number | null;
                            /** @description YYYY-MM-DD */
                            periodFrom: string | null;
                            /** @description YYYY-MM-DD */
                            periodTo: string | null;
                            /** @description YYYY-MM-DD */
                            startedOn: string | null;
                            /** @description YYYY-MM-DD */
                            endedOn: string | null;
                            decision: string | null;
                            /** @description false: the reader sees only the part of some units */
                            whole: boolean;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    OrganizationInspections_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                kind?: "inspection" | "supervision" | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            kind: string;
                            form: string | null;
                            title: string;
                            topic: string | null;
                            documents: {
                                id: number;
                                number: string | null;
                                typeName: string | null;
                            }[];
                            leadId: number | null;
                            lead: string | null;
                            collective: string | null;
                            unitCount: number | null;
                            memberCount: number | null;
                            named: number | null;
                            /** @description YYYY-MM-DD */
                            periodFrom: string | null;
                            /** @description YYYY-MM-DD */
                            periodTo: string | null;
                            /** @description YYYY-MM-DD */
                            startedOn: string | null;
                            /** @description YYYY-MM-DD */
                            endedOn: string | null;
                            decision: string | null;
                            /** @description false: the reader sees only the part of some units */
                            whole: boolean;
                            version: number;
                            resultId: number | null;
                            result: string | null;
                            /** @description YYYY-MM-DD */
                            concludedOn: string | null;
                            /** @description YYYY-MM-DD */
                            remedyDue: string | null;
                            revision: number | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description A number in any spelling, or words without regard to diacritics, case or abbreviation */
                q: string;
                kinds?: string;
                page?: number | null;
                pageSize?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /** @enum {string} */
                            kind: "number";
                            id: number;
                            label: string;
                            number: string | null;
                            type: string | null;
                            typeName: string | null;
                            title: string;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            mark: string;
                        } | {
                            /** @enum {string} */
                            kind: "document";
                            id: number;
                            label: string;
                            number: string | null;
                            type: string | null;
                            typeName: string | null;
                            title: string;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            mark: string;
                        } | {
                            /** @enum {string} */
                            kind: "organization";
                            id: number;
                            label: string;
                            code: string;
                            system: string;
                            level: string;
                            parent: string | null;
                            /** @description YYYY-MM-DD */
                            endedOn: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "inspection";
                            id: number;
                            label: string;
                            topic: string | null;
                            lead: string | null;
                            /** @description YYYY-MM-DD */
                            startedOn: string | null;
                            /** @description YYYY-MM-DD */
                            periodFrom: string | null;
                        })[];
                        total: number;
                        /** @description There are others, beyond the thousand that are counted */
                        more: boolean;
                        /** @description By kind, up to a thousand each */
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Search_suggest: {
        parameters: {
            query: {
                /** @description A number in any spelling, or words without regard to diacritics, case or abbreviation */
                q: string;
                kinds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /** @enum {string} */
                            kind: "number";
                            id: number;
                            label: string;
                            number: string | null;
                            type: string | null;
                            typeName: string | null;
                            title: string;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            mark: string;
                        } | {
                            /** @enum {string} */
                            kind: "document";
                            id: number;
                            label: string;
                            number: string | null;
                            type: string | null;
                            typeName: string | null;
                            title: string;
                            issuerId: number | null;
                            issuer: string | null;
                            /** @description YYYY-MM-DD */
                            issuedOn: string | null;
                            mark: string;
                        } | {
                            /** @enum {string} */
                            kind: "organization";
                            id: number;
                            label: string;
                            code: string;
                            system: string;
                            level: string;
                            parent: string | null;
                            /** @description YYYY-MM-DD */
                            endedOn: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "inspection";
                            id: number;
                            label: string;
                            topic: string | null;
                            lead: string | null;
                            /** @description YYYY-MM-DD */
                            startedOn: string | null;
                            /** @description YYYY-MM-DD */
                            periodFrom: string | null;
                        })[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Coverage_cells: {
        parameters: {
            query: {
                /** @description Up to 200 documents */
                documentIds: string;
                /** @description Up to 200 units */
                organizationIds: string;
                /** @description End of this day; default today */
                asOf?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            documentId: number;
                            organizationId: number;
                            assignmentId: number;
                            role: string;
                            /** @enum {string} */
                            state: "overdue" | "due_soon" | "returned" | "not_started" | "in_progress" | "done_late" | "done_on_time" | "done" | "waived" | "reported";
                            /** @description YYYY-MM-DD */
                            deadline: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Coverage_figures: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
                /** @description Count lateness against the deadline in force, or the first one */
                deadline?: "current" | "first" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description YYYY-MM-DD */
                        asOf: string;
                        /** @description The day lies ahead */
                        forecast: boolean;
                        /** @enum {string} */
                        deadline: "current" | "first";
                        tasks: {
                            total: number;
                            done: number;
                            doneOnTime: number;
                            doneLate: number;
                            notDone: number;
                            inTime: number;
                            overdue: number;
                            withoutDeadline: {
                                done: number;
                                notDone: number;
                            };
                            waived: number;
                            /** @description Overdue of those that are done or overdue */
                            overdueRate: {
                                part: number;
                                of: number;
                                /** @description Two decimals; null when there is nothing to be a share of */
                                percent: number | null;
                            };
                            /** @description Done on time of all that are done */
                            onTimeRate: {
                                part: number;
                                of: number;
                                /** @description Two decimals; null when there is nothing to be a share of */
                                percent: number | null;
                            };
                        };
                        /** @description Due today or within seven days */
                        dueSoon: number;
                        overdueUnits: {
                            organizationId: number;
                            organization: string;
                            count: number;
                            upTo30: number;
                            upTo60: number;
                            upTo120: number;
                            over120: number;
                        }[];
                        unassigned: {
                            total: number;
                            items: {
                                id: number;
                                number: string | null;
                                title: string;
                                /** @description YYYY-MM-DD */
                                issuedOn: string | null;
                            }[];
                        };
                        documents: {
                            type: string | null;
                            validity: string;
                            count: number;
                        }[];
                        results: {
                            result: string;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Views_list: {
        parameters: {
            query?: {
                page?: "documents" | "work" | "inspections" | "recommendations" | "units" | "coverage" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            page: string;
                            name: string;
                            query: string;
                            /**
                             * @description Whose holders see it too
                             * @enum {string|null}
                             */
                            role: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator" | null;
                            author: string;
                            own: boolean;
                            mayChange: boolean;
                            version: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Views_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        page: string;
                        name: string;
                        query: string;
                        /**
                         * @description Whose holders see it too
                         * @enum {string|null}
                         */
                        role: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator" | null;
                        author: string;
                        own: boolean;
                        mayChange: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Views_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        page: string;
                        name: string;
                        query: string;
                        /**
                         * @description Whose holders see it too
                         * @enum {string|null}
                         */
                        role: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator" | null;
                        author: string;
                        own: boolean;
                        mayChange: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Views_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        page: string;
                        name: string;
                        query: string;
                        /**
                         * @description Whose holders see it too
                         * @enum {string|null}
                         */
                        role: "clerk" | "inspector" | "leader" | "unit_officer" | "administrator" | null;
                        author: string;
                        own: boolean;
                        mayChange: boolean;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    BulkEdits_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** @enum {string} */
                            edit: "give" | "no_task" | "urgency" | "topic";
                            madeAt: string;
                            undoneAt: string | null;
                            version: number;
                            /** @description How many it changed, or gave to units */
                            documents: number;
                            /** @description How many records it changed or added */
                            records: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    BulkEdits_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeBulkEdit"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: only a preview */
                        id: number | null;
                        /** @enum {string} */
                        edit: "give" | "no_task" | "urgency" | "topic";
                        dryRun: boolean;
                        version: number;
                        /** @description Stands for the records as they are; another one is needed once any of them changes */
                        token: string;
                        will: number;
                        wont: number;
                        items: {
                            documentId: number;
                            number: string | null;
                            title: string;
                            /** @description false: it stays as it is */
                            will: boolean;
                            /** @description Tasks that it is given */
                            adds: number;
                            /** @description Why not */
                            code: string | null;
                            /** @description The same for people */
                            reason: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    BulkEdits_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        edit: "give" | "no_task" | "urgency" | "topic";
                        madeAt: string;
                        undoneAt: string | null;
                        version: number;
                        /** @description How many it changed, or gave to units */
                        documents: number;
                        /** @description How many records it changed or added */
                        records: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Changes_list: {
        parameters: {
            query: {
                /** @description First day */
                since: string;
                /** @description Last day; by default today */
                until?: string | null;
                /** @description Only changes of these records and of what belongs to them */
                about?: "document" | "relation" | "assignment" | "inspection" | "organization" | null;
                page?: number | null;
                pageSize?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            at: string;
                            actor: string;
                            action: string;
                            /** @enum {string} */
                            about: "document" | "relation" | "assignment" | "inspection" | "organization";
                            recordId: number;
                            documentId: number | null;
                            document: string | null;
                            otherId: number | null;
                            other: string | null;
                            organizationId: number | null;
                            organization: string | null;
                            inspectionId: number | null;
                            inspection: string | null;
                            /** @description For people */
                            sentence: string;
                        }[];
                        total: number;
                        /** @description There are older ones in these days, which are not looked through */
                        more: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Log_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
                /** @description End of this day; default today */
                asOf?: string | null;
                /** @description Kind of record */
                kind?: string | null;
                recordId?: number | null;
                /** @description The very name */
                actor?: string | null;
                /** @description Part of a name or user name, accents or not */
                who?: string | null;
                action?: string | null;
                /** @description First day */
                from?: string | null;
                /** @description Last day */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            at: string;
                            actor: string;
                            action: string;
                            kind: string;
                            recordId: number | null;
                            hash: string;
                            /** @description The act, for people; it names only what the reader may see */
                            sentence: string;
                            documentId: number | null;
                            document: string | null;
                            otherId: number | null;
                            other: string | null;
                            organizationId: number | null;
                            organization: string | null;
                            inspectionId: number | null;
                            inspection: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Imports_import: {
        parameters: {
            query?: {
                /** @description Whose ids the rows bear; they are remembered. Without it references are ids of this register */
                source?: string | null;
                /** @description Only say what would happen to the first 500 lines */
                dryRun?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description new + known + refused */
                        lines: number;
                        new: number;
                        known: number;
                        refused: number;
                        /** @description The first thousand */
                        refusals: {
                            line: number;
                            field: string | null;
                            code: string;
                            message: string;
                            /** @description Its kind, as far as it could be read */
                            record: string | null;
                            /** @description Its id in the source */
                            id: string | null;
                        }[];
                        /** @description A dry run tried the first 500 lines only */
                        cut: boolean;
                        /** @description The server was stopped before the end; sending all again goes on where it ended */
                        stopped: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Exports_documents: {
        parameters: {
            query?: {
                /** @description End of this day; default today */
                asOf?: string | null;
                /** @description Exact in any spelling; a part finds all that share it */
                number?: string | null;
                type?: string | null;
                issuerId?: number | null;
                issuedFrom?: string | null;
                issuedTo?: string | null;
                validity?: "not_yet_in_force" | "in_force" | "partly_expired" | "expired" | "suspended" | "unknown" | null;
                /** @description Every word in number, title or signer */
                q?: string | null;
                topic?: string | null;
                /** @description true shows also what is cited and not fully known */
                stubs?: boolean | null;
                /** @description true: only what is cited and not fully known */
                cited?: boolean | null;
                /** @description true: only what is in the reader’s charge, given to nobody and not said to carry no task */
                unassigned?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Exports_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Readings_list: {
        parameters: {
            query?: {
                page?: number | null;
                pageSize?: number | null;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            beginning: string;
                            createdAt: string;
                            confirmedAt: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Readings_read: {
        parameters: {
            query?: {
                /** @description Of a file: day of its text, where it does not say it */
                datedOn?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadText"] | {
                    /** Format: binary */
                    file: string;
                };
                "multipart/form-data": components["schemas"]["ReadText"] | {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        text: string;
                        document: {
                            [key: string]: unknown;
                        } | null;
                        citations: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        mentions: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        relations: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        assignments: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        inspections: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        discipline: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        proposals: ({
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "organization";
                            fields: {
                                code: string;
                                name: string;
                                system: string;
                                level: string;
                                place: string | null;
                                /** @description The body above it: a record … */
                                parentId: number | null;
                                /** @description … or a proposal of this reading */
                                parent: string | null;
                                collectives: string[];
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "document";
                            /** @description The text is this document; else it cites it */
                            own: boolean;
                            /** @description Everywhere the text names it */
                            places: {
                                start: number;
                                end: number;
                                words: string;
                            }[];
                            fields: {
                                number: string | null;
                                type: string | null;
                                typeName: string | null;
                                issuerId: number | null;
                                issuer: string | null;
                                /** @description A proposed organisation, while no record is its issuer */
                                issuerProposal: string | null;
                                issuerWords: string | null;
                                collective: string | null;
                                term: string | null;
                                issuedOn: string | null;
                                effectiveOn: string | null;
                                title: string | null;
                                signer: string | null;
                                authority: string | null;
                                recipients: {
                                    organizationId: number | null;
                                    words: string;
                                }[];
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "relation";
                            /** @enum {string} */
                            relation: "based_on" | "implements" | "replaces" | "repeals" | "amends" | "guides" | "reviews" | "corrects";
                            /** @enum {string} */
                            scope: "whole" | "part";
                            /** @description A proposal of this reading */
                            from: string;
                            to: string;
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "inspection";
                            /** @description Proposed documents that it is about */
                            documents: string[];
                            fields: {
                                /** @enum {string} */
                                kind: "inspection" | "supervision";
                                form: string | null;
                                topic: string | null;
                                leadId: number | null;
                                /** @description A proposed organisation, while no record leads it */
                                leadProposal: string | null;
                                lead: string | null;
                                collective: string | null;
                                unitCount: number | null;
                                memberCount: number | null;
                                periodFrom: string | null;
                                periodTo: string | null;
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "assignment";
                            /** @description The proposed document that gives the task */
                            document: string;
                            fields: {
                                /** @enum {string} */
                                role: "lead" | "coordinating" | "implementing" | "follow_up";
                                organizationIds: number[];
                                /** @description Proposed organisations, while no record is the unit */
                                organizationProposals: string[];
                                /** @description Names of both */
                                organizations: string[];
                                /** @description Addressees that are no named body of the register, as the text names them */
                                groupWords: string | null;
                                giverId: number | null;
                                task: string | null;
                                deadline: string | null;
                                deadlineWords: string | null;
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "discipline";
                            /** @description The proposed round that it belongs to */
                            inspection: string | null;
                            fields: {
                                /** @enum {string} */
                                target: "organization" | "member";
                                form: string;
                                count: number;
                            };
                        })[];
                        notes: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                        file: {
                            name: string;
                            mediaType: string;
                            size: number;
                        } | null;
                        attachmentId: number | null;
                        outcome: {
                            proposal: string;
                            /** @enum {string} */
                            kind: "organization" | "document" | "relation" | "inspection" | "assignment" | "discipline";
                            /** @enum {string} */
                            action: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            outcome: "new" | "known" | "stub" | "skipped";
                            /** @description The record; null: none */
                            id: number | null;
                            /** @description Where one proposal became several records: a task of several units */
                            ids: number[];
                        }[];
                        createdAt: string;
                        confirmedAt: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Readings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        text: string;
                        document: {
                            [key: string]: unknown;
                        } | null;
                        citations: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        mentions: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        relations: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        assignments: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        inspections: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        discipline: ({
                            start: number;
                            end: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        proposals: ({
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "organization";
                            fields: {
                                code: string;
                                name: string;
                                system: string;
                                level: string;
                                place: string | null;
                                /** @description The body above it: a record … */
                                parentId: number | null;
                                /** @description … or a proposal of this reading */
                                parent: string | null;
                                collectives: string[];
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "document";
                            /** @description The text is this document; else it cites it */
                            own: boolean;
                            /** @description Everywhere the text names it */
                            places: {
                                start: number;
                                end: number;
                                words: string;
                            }[];
                            fields: {
                                number: string | null;
                                type: string | null;
                                typeName: string | null;
                                issuerId: number | null;
                                issuer: string | null;
                                /** @description A proposed organisation, while no record is its issuer */
                                issuerProposal: string | null;
                                issuerWords: string | null;
                                collective: string | null;
                                term: string | null;
                                issuedOn: string | null;
                                effectiveOn: string | null;
                                title: string | null;
                                signer: string | null;
                                authority: string | null;
                                recipients: {
                                    organizationId: number | null;
                                    words: string;
                                }[];
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "relation";
                            /** @enum {string} */
                            relation: "based_on" | "implements" | "replaces" | "repeals" | "amends" | "guides" | "reviews" | "corrects";
                            /** @enum {string} */
                            scope: "whole" | "part";
                            /** @description A proposal of this reading */
                            from: string;
                            to: string;
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "inspection";
                            /** @description Proposed documents that it is about */
                            documents: string[];
                            fields: {
                                /** @enum {string} */
                                kind: "inspection" | "supervision";
                                form: string | null;
                                topic: string | null;
                                leadId: number | null;
                                /** @description A proposed organisation, while no record leads it */
                                leadProposal: string | null;
                                lead: string | null;
                                collective: string | null;
                                unitCount: number | null;
                                memberCount: number | null;
                                periodFrom: string | null;
                                periodTo: string | null;
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "assignment";
                            /** @description The proposed document that gives the task */
                            document: string;
                            fields: {
                                /** @enum {string} */
                                role: "lead" | "coordinating" | "implementing" | "follow_up";
                                organizationIds: number[];
                                /** @description Proposed organisations, while no record is the unit */
                                organizationProposals: string[];
                                /** @description Names of both */
                                organizations: string[];
                                /** @description Addressees that are no named body of the register, as the text names them */
                                groupWords: string | null;
                                giverId: number | null;
                                task: string | null;
                                deadline: string | null;
                                deadlineWords: string | null;
                            };
                        } | {
                            start: number;
                            end: number;
                            words: string;
                            /** @description Its name in this reading: "d1" */
                            proposal: string;
                            /** @enum {string} */
                            status: "new" | "known" | "ambiguous" | "incomplete";
                            /** @description The record that it is, when it is known */
                            targetId: number | null;
                            candidates: {
                                id: number;
                                label: string;
                                on: string | null;
                                reasons: {
                                    code: string;
                                    message: string;
                                    documentId?: number;
                                    organizationId?: number;
                                }[];
                            }[];
                            /** @enum {string} */
                            suggested: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "unsure";
                            /** @description Why, in sentences a person can read */
                            reasons: {
                                code: string;
                                message: string;
                                documentId?: number;
                                organizationId?: number;
                            }[];
                            /** @enum {string} */
                            kind: "discipline";
                            /** @description The proposed round that it belongs to */
                            inspection: string | null;
                            fields: {
                                /** @enum {string} */
                                target: "organization" | "member";
                                form: string;
                                count: number;
                            };
                        })[];
                        notes: {
                            code: string;
                            message: string;
                            documentId?: number;
                            organizationId?: number;
                        }[];
                        file: {
                            name: string;
                            mediaType: string;
                            size: number;
                        } | null;
                        attachmentId: number | null;
                        outcome: {
                            proposal: string;
                            /** @enum {string} */
                            kind: "organization" | "document" | "relation" | "inspection" | "assignment" | "discipline";
                            /** @enum {string} */
                            action: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            outcome: "new" | "known" | "stub" | "skipped";
                            /** @description The record; null: none */
                            id: number | null;
                            /** @description Where one proposal became several records: a task of several units */
                            ids: number[];
                        }[];
                        createdAt: string;
                        confirmedAt: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Readings_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReading"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        items: {
                            proposal: string;
                            /** @enum {string} */
                            kind: "organization" | "document" | "relation" | "inspection" | "assignment" | "discipline";
                            /** @enum {string} */
                            action: "register" | "link" | "stub" | "skip";
                            /** @enum {string} */
                            outcome: "new" | "known" | "stub" | "skipped";
                            /** @description The record; null: none */
                            id: number | null;
                            /** @description Where one proposal became several records: a task of several units */
                            ids: number[];
                        }[];
                        new: number;
                        known: number;
                        stubs: number;
                        skipped: number;
                        /** @description The file that was read, attached to a document of this reading */
                        attachmentId: number | null;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Operation_examine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        checks: {
                            name: string;
                            ok: boolean;
                            value: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Operation_verify: {
        parameters: {
            query?: {
                /** @description Position of a link of the log that was kept outside */
                position?: number | null;
                /** @description Its hash */
                hash?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        parts: {
                            part: string;
                            ok: boolean;
                            checked: number;
                            fault: string | null;
                        }[];
                        head: {
                            position: number;
                            hash: string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Backups_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Office_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description As it stands on printed forms */
                        name: string | null;
                        /** @description The guide of the first start was gone through, or skipped */
                        guided: boolean;
                        /** @description How many bodies the register knows */
                        organizations: number;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Office_correct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOffice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description As it stands on printed forms */
                        name: string | null;
                        /** @description The guide of the first start was gone through, or skipped */
                        guided: boolean;
                        /** @description How many bodies the register knows */
                        organizations: number;
                        version: number;
                    };
                };
            };
            /** @description A problem (RFC 9457), in Vietnamese or English by Accept-Language */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        errors: {
                            field: string;
                            code: string;
                            message: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
}
