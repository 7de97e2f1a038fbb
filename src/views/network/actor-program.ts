import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { DrawnActor } from '../../figure';
import { actorFragmentSource, actorVertexSource } from './actor-shaders';
import type { Brush } from './brush';
import { sideUniform } from './drawing-theme';
import { atlasCells, glyphTexture, kindCell } from './glyph-atlas';
import { closedStrip, verticesOf } from './vertices';

const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

/** An actor with how it is shown now. */
export type ActorDisplay = NodeDisplayData & {
  readonly actor: DrawnActor;
  readonly opacity: number;
  readonly selected: boolean;
  readonly hovered: boolean;
};

type Uniforms = { readonly [name: string]: WebGLUniformLocation };

const definition = {
  VERTEX_SHADER_SOURCE: actorVertexSource,
  FRAGMENT_SHADER_SOURCE: actorFragmentSource,
  METHOD: TRIANGLE_STRIP,
  UNIFORMS: [
    'u_matrix',
    'u_viewport',
    'u_sizeRatio',
    'u_sides',
    'u_feather',
    'u_glyphs',
    'u_cells',
    'u_paper',
    'u_ink',
    'u_accent',
  ],
};

const attributes = [
  { name: 'a_position', size: 2, type: FLOAT },
  { name: 'a_disc', size: 4, type: FLOAT },
  { name: 'a_state', size: 4, type: FLOAT },
];

const square = closedStrip([
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
]);

/** The discs of actors: ring by side, glyph by kind, state around the rim. */
export function actorProgram(brush: Brush): NodeProgramType {
  const corner = { name: 'a_corner', rows: square };
  const vertices = verticesOf(attributes, corner, brush.isSoftware);
  return class ActorProgram extends NodeProgram {
    private texture: WebGLTexture | undefined;

    getDefinition() {
      return { ...definition, ...vertices.definition };
    }

    processVisibleItem(_: number, start: number, data: NodeDisplayData) {
      const { actor, opacity, selected, hovered } = data as ActorDisplay;
      vertices.write(this.array, start, [
        data.x,
        data.y,
        data.size,
        actor.group === undefined ? kindCell(actor.kind) : -1,
        actor.ink,
        opacity,
        Number(actor.unnamed),
        Number(actor.pinned),
        Number(selected),
        Number(hovered),
      ]);
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      const { gl } = program;
      const at = program.uniformLocations as Uniforms;
      const { theme } = brush;
      this.texture ??= glyphTexture(gl, brush.atlas);
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform4fv(at['u_sides'] ?? null, sideUniform(theme));
      gl.uniform1f(at['u_feather'] ?? null, 1.2 / params.pixelRatio);
      gl.uniform2f(at['u_cells'] ?? null, atlasCells[0], atlasCells[1]);
      gl.uniform4fv(at['u_paper'] ?? null, theme.paper);
      gl.uniform4fv(at['u_ink'] ?? null, theme.ink);
      gl.uniform4fv(at['u_accent'] ?? null, theme.accent);
      gl.uniform1i(at['u_glyphs'] ?? null, 1);
      gl.activeTexture(gl.TEXTURE1);
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.activeTexture(gl.TEXTURE0);
    }
  };
}
