import type { EdgeProgramType, ProgramInfo } from 'sigma/rendering';
import { createEdgeCompoundProgram, EdgeProgram } from 'sigma/rendering';
import type {
  EdgeDisplayData,
  NodeDisplayData,
  RenderParams,
} from 'sigma/types';
import { VOCABULARY } from '../../case';
import type { Arrow, DrawnTie } from '../../figure';
import type { Brush } from './brush';
import { lineLooks, lineUniform, dashUniform } from './drawing-theme';
import {
  atlasCells,
  channelCell,
  glyphTexture,
  stanceCell,
} from './glyph-atlas';
import {
  lineFragmentSource,
  lineVertexSource,
  markFragmentSource,
  markVertexSource,
} from './tie-shaders';
import { closedStrip, verticesOf } from './vertices';

const { FLOAT, TRIANGLES, TRIANGLE_STRIP } = WebGLRenderingContext;

/** A tie with how strongly it is shown now: 0–1, 0 being not at all. */
export type TieDisplay = EdgeDisplayData & {
  readonly tie: DrawnTie;
  readonly opacity: number;
};

const attributes = [
  { name: 'a_source', size: 2, type: FLOAT },
  { name: 'a_target', size: 2, type: FLOAT },
  { name: 'a_radii', size: 2, type: FLOAT },
  { name: 'a_line', size: 4, type: FLOAT },
  { name: 'a_look', size: 4, type: FLOAT },
];

const arrowCodes: Readonly<Record<Arrow, number>> = {
  none: 0,
  forward: 1,
  backward: 2,
  both: 3,
};

function rowOf(
  source: NodeDisplayData,
  target: NodeDisplayData,
  data: EdgeDisplayData,
): readonly number[] {
  const { tie, opacity } = data as TieDisplay;
  return [
    source.x,
    source.y,
    target.x,
    target.y,
    source.size,
    target.size,
    tie.lane,
    tie.width,
    tie.isBundle === true ? lineLooks - 1 : channelCell(tie.channel),
    VOCABULARY.stances.indexOf(tie.stance),
    arrowCodes[tie.arrow],
    opacity,
    stanceCell(tie.stance, tie.disputed),
    tie.count,
  ];
}

/** Cross-sections of the strip, each with a left and a right vertex. */
function stripOf(segments: number): number[][] {
  const body = Array.from({ length: segments + 1 }, (_, step) => [
    step / segments,
    0,
  ]);
  const sections = [[0, 2], [0, 1], ...body, [1, 3], [1, 4]];
  return closedStrip(
    sections.flatMap(([place = 0, part = 0]) => [
      [place, part, 1],
      [place, part, -1],
    ]),
  );
}

type Uniforms = { readonly [name: string]: WebGLUniformLocation };

function setView(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
  const at = uniformLocations as Uniforms;
  gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
  gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
  gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
}

/**
 * The strokes of ties: curved, dashed along their length in screen pixels,
 * with heads at the rims. `segments` is the number of straight pieces.
 */
function lineProgram(brush: Brush, segments: number): EdgeProgramType {
  const corner = { name: 'a_section', rows: stripOf(segments) };
  const vertices = verticesOf(attributes, corner, brush.isSoftware);
  return class TieLineProgram extends EdgeProgram {
    getDefinition() {
      return {
        ...vertices.definition,
        VERTEX_SHADER_SOURCE: lineVertexSource,
        FRAGMENT_SHADER_SOURCE: lineFragmentSource,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: [
          'u_matrix',
          'u_viewport',
          'u_sizeRatio',
          'u_channels',
          'u_dashes',
          'u_feather',
          'u_hurried',
        ],
      };
    }

    processVisibleItem(
      _: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ) {
      vertices.write(this.array, start, rowOf(source, target, data));
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      const { gl } = program;
      const at = program.uniformLocations as Uniforms;
      setView(params, program);
      gl.uniform4fv(at['u_channels'] ?? null, lineUniform(brush.theme));
      gl.uniform4fv(at['u_dashes'] ?? null, dashUniform);
      gl.uniform1f(at['u_feather'] ?? null, 1.2 / params.pixelRatio);
      const isHurried = brush.moving && segments === 1;
      gl.uniform1f(at['u_hurried'] ?? null, isHurried ? 1 : 0);
    }
  };
}

const quads = [0, 1].flatMap((which) => [
  [-1, -1, which],
  [1, -1, which],
  [-1, 1, which],
  [-1, 1, which],
  [1, -1, which],
  [1, 1, which],
]);

const markUniforms = [
  'u_matrix',
  'u_viewport',
  'u_sizeRatio',
  'u_channels',
  'u_channelMarks',
  'u_ink',
  'u_paper',
  'u_glyphs',
  'u_cells',
];

/** The glyphs in the middle of ties: the channel's and the stance's. */
function markProgram(brush: Brush): EdgeProgramType {
  const corner = { name: 'a_corner', rows: quads };
  const vertices = verticesOf(attributes, corner, brush.isSoftware);
  return class TieMarkProgram extends EdgeProgram {
    private texture: WebGLTexture | undefined;

    getDefinition() {
      return {
        ...vertices.definition,
        VERTEX_SHADER_SOURCE: markVertexSource,
        FRAGMENT_SHADER_SOURCE: markFragmentSource,
        METHOD: TRIANGLES,
        UNIFORMS: markUniforms,
      };
    }

    processVisibleItem(
      _: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ) {
      vertices.write(this.array, start, rowOf(source, target, data));
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      const { gl } = program;
      const at = program.uniformLocations as Uniforms;
      setView(params, program);
      const { theme, channelMarks } = brush;
      this.texture ??= glyphTexture(gl, brush.atlas);
      gl.uniform4fv(at['u_channels'] ?? null, lineUniform(theme));
      gl.uniform1f(at['u_channelMarks'] ?? null, channelMarks ? 1 : 0);
      gl.uniform4fv(at['u_ink'] ?? null, theme.ink);
      gl.uniform4fv(at['u_paper'] ?? null, theme.paper);
      gl.uniform2f(at['u_cells'] ?? null, atlasCells[0], atlasCells[1]);
      gl.uniform1i(at['u_glyphs'] ?? null, 1);
      gl.activeTexture(gl.TEXTURE1);
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.activeTexture(gl.TEXTURE0);
    }
  };
}

/** Curved ties with all their marks. */
export function curvedTieProgram(brush: Brush): EdgeProgramType {
  return createEdgeCompoundProgram([
    lineProgram(brush, 12),
    markProgram(brush),
  ]);
}

/** Straight ties of one piece, for the lighter drawing and while moving. */
export function straightTieProgram(brush: Brush): EdgeProgramType {
  return lineProgram(brush, 1);
}
