import { Injectable } from '@nestjs/common';
import { DocumentsService } from '../../documents/documents.service.js';
import { Citations } from '../../documents/stubs-citation.js';
import { Problem } from '../../http/problem.js';
import type { DocumentFields, DocumentProposal } from '../proposal.js';
import type { ConfirmItem, ProposedFields } from '../reading.dto.js';
import { type Made, made, type Unfolding } from './unfolding.js';

const LONGEST = { title: 2000, words: 5000, person: 200 };

/** The document that a text is, and those that it cites. */
@Injectable()
export class ConfirmDocuments {
  constructor(
    private readonly documents: DocumentsService,
    private readonly citations: Citations,
  ) {}

  async decide(unfolding: Unfolding, proposal: DocumentProposal, item: ConfirmItem): Promise<Made> {
    const fields = corrected(proposal.fields, item.fields);
    if (item.action === 'link') return this.link(unfolding, item.targetId ?? proposal.targetId);
    return item.action === 'stub' ? this.cite(unfolding, fields) : this.register(unfolding, fields, proposal);
  }

  private async link({ manager, viewer }: Unfolding, targetId: number | null): Promise<Made> {
    if (targetId === null) throw Problem.field('targetId', 'required');
    const row = await this.documents.visible(manager, viewer, targetId).catch(() => undefined);
    if (!row || row.withdrawnAt) throw Problem.field('targetId', 'reference');
    return made('known', targetId);
  }

  /** Known by now: then it is that one, and nothing is written. */
  private async register(
    unfolding: Unfolding,
    fields: DocumentFields,
    { own, words }: DocumentProposal,
  ): Promise<Made> {
    const source = words.slice(0, LONGEST.words);
    const { manager, viewer } = unfolding;
    const { issuerProposal, issuer: _issuer, ...facts } = fields;
    const issuerId = fields.issuerId ?? (issuerProposal === null ? null : unfolding.record(issuerProposal));
    try {
      const { id } = await this.documents.registerIn(
        manager,
        viewer,
        { ...facts, issuerId, source },
        { untitled: !own },
      );
      return made('new', id);
    } catch (error) {
      const known = error instanceof Problem && error.code === 'documentKnown' ? knownId(error) : undefined;
      if (known === undefined) throw error;
      return made('known', known);
    }
  }

  private async cite(unfolding: Unfolding, fields: DocumentFields): Promise<Made> {
    const { number, typeName, issuerId, issuerWords, issuedOn, title } = fields;
    const cited = { number, typeName, issuerId, issuerWords, issuedOn, title };
    const { id, waiting } = await this.citations.cite(unfolding.manager, unfolding.viewer, cited);
    return made(waiting ? 'stub' : 'known', id);
  }
}

const knownId = ({ extra }: Problem): number | undefined => (extra.document as { id: number } | undefined)?.id;

/** What the reader corrected, in the place of what was read. */
function corrected(read: DocumentFields, fields: ProposedFields | null | undefined): DocumentFields {
  const { number, type, typeName, issuerId, issuerWords, collective, term } = fields ?? {};
  const { issuedOn, effectiveOn, title, signer, authority } = fields ?? {};
  const given = {
    number,
    type,
    typeName,
    issuerId,
    issuerWords,
    collective,
    term,
    issuedOn,
    effectiveOn,
    title,
    signer,
    authority,
  };
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const merged: DocumentFields = { ...read, ...changes };
  if (number !== undefined && type === undefined) merged.type = null; // that of the new number
  return {
    ...merged,
    title: merged.title?.slice(0, LONGEST.title) ?? null,
    signer: merged.signer?.slice(0, LONGEST.person) ?? null,
    authority: merged.authority?.slice(0, LONGEST.person) ?? null,
  };
}
