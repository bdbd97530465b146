// The rows of some people taken back out of the columns, so that what might happen to them can be tried.

import type { Day } from '../../clocks/index.ts';
import { blankRow, type Field, type RegisterRow, type TableId, tableIds, tableOf } from '../../register/index.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type AreaTables, type EngineColumn, NO_DAY, rowsOf, tableIn } from './tables.ts';
import { settingNumber } from './tables-of-rows.ts';

type Cell = string | number | boolean | null;

/** Reads rows back as the register has them; a person is named by the id of the person's row. */
export class CaseRows {
  private readonly tables: AreaTables;
  private readonly groups = new Map<TableId, Groups>();

  constructor(tables: AreaTables) {
    this.tables = tables;
    const people = tableIn(tables, 'person').rows;
    for (const table of tableIds)
      if (tableOf(table).about === 'person' && table !== 'person')
        this.groups.set(table, groupsOf(rowsOf(tableIn(tables, table), 'person'), people));
  }

  /** Every row of the person at a row of the person table, that of the table among them. */
  of(person: number): RegisterRow[] {
    const id = this.id('person', person);
    const rows: RegisterRow[] = [this.row('person', person, id)];
    for (const [table, { starts, rows: numbers }] of this.groups)
      for (let i = starts[person]!; i < starts[person + 1]!; i++) rows.push(this.row(table, numbers[i]!, id));
    return rows;
  }

  private id(table: TableId, row: number): string {
    return tableIn(this.tables, table).ids?.[row] ?? `${table}/${row}`;
  }

  private row(table: TableId, row: number, person: string): RegisterRow {
    const blank = blankRow(table, { id: this.id(table, row), person, place: { sheet: null, row: null } });
    const cells: Record<string, Cell> = {};
    for (const [name, field] of Object.entries(tableOf(table).fields)) {
      const column = tableIn(this.tables, table).of[name];
      if (column) cells[name] = this.cell(table, name, field, column, row);
    }
    return { table, ...blank, ...cells } as RegisterRow;
  }

  private cell(table: TableId, name: string, field: Field, column: EngineColumn, row: number): Cell {
    const value = column.values[row]!;
    switch (column.kind) {
      case 'day':
        return value === NO_DAY ? null : (value as Day);
      case 'whole':
        return value === NO_DAY ? null : column.hundredths ? value / 100 : value;
      case 'row':
        if (value < 0) return null;
        return field.type === 'of' ? this.id(field.of as TableId, value) : this.setting(table, name, value);
      case 'code':
        if (field.type === 'yes-no') return value === 0 ? null : column.codes[value] === 'yes';
        return column.codes[value] || null;
    }
  }

  /** A setting by its number; staff, where columns number them, by that. */
  private setting(table: TableId, name: string, row: number): string {
    if (name !== 'urn' && name !== 'fromUrn') return `${table}/${name}/${row}`;
    const { urn, ukprn } = tableIn(this.tables, 'establishment').of;
    return settingNumber(urn, row) ?? settingNumber(ukprn, row) ?? `${row}`;
  }
}
