import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchGroups } from './search-groups.js';
import { SearchQueries } from './search.queries.js';

@Module({ controllers: [SearchController], providers: [SearchGroups, SearchQueries] })
export class SearchModule {}
